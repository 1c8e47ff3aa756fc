import { t } from '../language/t'
import { isInk } from '../notes/tag'
import { foldTagName, longestName, mostLevels, tidyTagName } from '../notes/tagPath'
import { CodebookRefused, type CodebookTag } from './codebook'
import type { Reporter } from './reporter'

/** More could not be looked through by anybody, and an import of them is one change. */
const mostTags = 20_000

/**
 * Tags as a library can have them, in the same places of the list: with names that are tidy and
 * free on their level, at most a hundred levels, keys and bound colours once each, and no GUID
 * twice. What had to be changed is reported. Throws `CodebookRefused` where there are too many.
 */
export function settleTags(tags: readonly CodebookTag[], report: Reporter): readonly CodebookTag[] {
  refuseTooMany(tags.length)
  const settled: CodebookTag[] = []
  const depths: number[] = []
  const namesBelow = new Map<number | null, Names>()
  const once = { guids: new Set<string>(), keys: new Set<string>(), inks: new Set<string>() }
  for (const tag of tags) {
    const parent = settledParent(tag, settled, depths, report)
    depths.push(parent === null ? 1 : depths[parent]! + 1)
    const name = settledName(tag.name, report)
    const names = namesBelow.get(parent) ?? { taken: new Set(), numbers: new Map() }
    namesBelow.set(parent, names)
    const free = freeNameIn(names, name)
    if (free !== name) report.add('codebookReport.renamed', free)
    settled.push({ ...settledFields(tag, free, once, report), parent, name: free })
  }
  return settled
}

/** Throws `CodebookRefused` for more tags than can be dealt with. */
export function refuseTooMany(tags: number): void {
  if (tags <= mostTags) return
  throw new CodebookRefused(t('codebook.tooManyTags', { count: tags, most: mostTags }))
}

function settledParent(
  { parent, name }: CodebookTag,
  settled: readonly CodebookTag[],
  depths: readonly number[],
  report: Reporter,
): number | null {
  if (parent === null || depths[parent]! < mostLevels) return parent
  report.add('codebookReport.tooDeep', name)
  return settled[parent]!.parent
}

/** The names of a level, and the number that the next tag of a name gets there. */
interface Names {
  readonly taken: Set<string>
  readonly numbers: Map<string, number>
}

/** As `freeName`, which would count from the beginning for each of thousands of the same name. */
function freeNameIn({ taken, numbers }: Names, name: string): string {
  const folded = foldTagName(name)
  let number = numbers.get(folded) ?? 2
  let free = name
  while (taken.has(foldTagName(free))) free = `${name} ${number++}`
  numbers.set(folded, number)
  taken.add(foldTagName(free))
  return free
}

function settledName(written: string, report: Reporter): string {
  const name = tidyTagName(wellFormed(written))
  if (name === '') {
    const unnamed = t('codebook.unnamed')
    report.add('codebookReport.unnamed', unnamed)
    return unnamed
  }
  if (name !== tidyTagName(written)) report.add('codebookReport.brokenText', name)
  if (name.length <= longestName) return name
  const short = Array.from(name.slice(0, longestName)).slice(0, -1).join('').trim()
  report.add('codebookReport.shortened', short)
  return short
}

function settledFields(
  tag: CodebookTag,
  name: string,
  once: Readonly<Record<'guids' | 'keys' | 'inks', Set<string>>>,
  report: Reporter,
): CodebookTag {
  const definition = wellFormed(tag.definition)
  if (definition !== tag.definition) report.add('codebookReport.brokenText', name)
  const hasKey = isFirst(once.keys, tag.key)
  if (!hasKey) report.add('codebookReport.keyTwice', name)
  const isBound = tag.bound && isInk(tag.color) && isFirst(once.inks, tag.color)
  if (tag.bound && !isBound) report.add('codebookReport.boundTwice', name)
  return {
    ...tag,
    guid: isFirst(once.guids, tag.guid) ? tag.guid : null,
    definition: definition.replace(/\r\n?/g, '\n'),
    key: hasKey ? tag.key : null,
    bound: isBound,
  }
}

/** Whether a value is none, or has not been seen before; it has from then on. */
function isFirst(seen: Set<string>, value: string | null): boolean {
  return value === null || (!seen.has(value) && seen.add(value).size > 0)
}

/** The text with U+FFFD for halves of characters, which no file can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
