import { SaxesParser, type SaxesTagNS } from 'saxes'
import { t } from '../../language/t'
import type { HighlightColor } from '../../notes/highlight'
import { CodebookRefused, type CodebookTag } from '../codebook'
import { parseGuid } from '../guid'
import { inkOfRgb, parseTagColor } from '../inkColors'
import type { Reporter } from '../reporter'
import { inkOfSet } from './setName'

/** Levels of elements; deeper ones are no codebook, and take long to look through. */
const mostLevels = 500

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] }

/** An element that is open. */
type Frame =
  | { readonly kind: 'root' | 'codes' | 'sets' | 'member' | 'other' }
  | { readonly kind: 'code'; readonly place: number }
  /** Of a code; null of anything else. */
  | { readonly kind: 'description'; readonly place: number | null }
  | { readonly kind: 'set'; readonly ink: HighlightColor | null }

/**
 * The codes of a REFI-QDA codebook as other programs write it: in any case, with GUIDs in braces,
 * in a namespace of any version. What the standard does not have is passed over.
 */
export function readQdc(text: string, report: Reporter): readonly CodebookTag[] {
  const tags: Mutable<CodebookTag>[] = []
  const members: { readonly ink: HighlightColor; readonly guid: string | null }[] = []
  const open: Frame[] = []
  const parser = new SaxesParser({ xmlns: true })

  const refuse = (reason: string): never => {
    const { line, column } = parser
    throw new CodebookRefused(t('codebook.xmlRefused', { line, column, reason }))
  }
  const addCode = (tag: SaxesTagNS, parent: number | null): Frame => {
    tags.push({ ...codeOf(attributesOf(tag), report), parent })
    return { kind: 'code', place: tags.length - 1 }
  }
  const addSet = (tag: SaxesTagNS): Frame => {
    const name = attributesOf(tag).get('name') ?? ''
    const ink = inkOfSet(name)
    if (!ink) report.add('codebookReport.setUnknown', name)
    return { kind: 'set', ink }
  }
  const frameOf = (tag: SaxesTagNS): Frame => {
    const above = open.at(-1)
    switch (`${above?.kind ?? ''} ${tag.local.toLowerCase()}`) {
      case ' codebook':
        return { kind: 'root' }
      case 'root codes':
        return { kind: 'codes' }
      case 'root sets':
        return { kind: 'sets' }
      case 'codes code':
        return addCode(tag, null)
      case 'code code':
        return addCode(tag, above?.kind === 'code' ? above.place : null)
      case 'code description':
      case 'set description':
        return { kind: 'description', place: above?.kind === 'code' ? above.place : null }
      case 'sets set':
        return addSet(tag)
      case 'set membercode':
        if (above?.kind === 'set' && above.ink) {
          members.push({ ink: above.ink, guid: parseGuid(attributesOf(tag).get('guid') ?? '') })
        }
        return { kind: 'member' }
      case ' project':
        return refuse(t('codebook.xmlIsProject'))
    }
    if (!above) return refuse(t('codebook.xmlOther', { name: shorten(tag.name) }))
    if (above.kind !== 'other') report.add('codebookReport.elementUnknown', tag.name)
    return { kind: 'other' }
  }
  const hear = (part: string): void => {
    const frame = open.at(-1)
    if (frame?.kind === 'description' && frame.place !== null) {
      tags[frame.place]!.definition += part
    }
  }

  parser.on('error', ({ message }) =>
    refuse(t('codebook.xmlNotWellFormed', { reason: reasonIn(message) })),
  )
  parser.on('doctype', () => refuse(t('codebook.xmlDoctype')))
  parser.on('opentag', (tag) => {
    if (open.length >= mostLevels) refuse(t('codebook.xmlTooDeep', { most: mostLevels }))
    open.push(frameOf(tag))
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.write(text).close()
  if (tags.length === 0) throw new CodebookRefused(t('codebook.noCodes'))
  return bindMembers(tags, members, report)
}

/** Attributes without a prefix by their names in lower case. */
function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(
    Object.values(attributes)
      .filter(({ prefix }) => prefix === '')
      .map(({ local, value }) => [local.toLowerCase(), value]),
  )
}

function codeOf(
  attributes: ReadonlyMap<string, string>,
  report: Reporter,
): Mutable<Omit<CodebookTag, 'parent'>> {
  const name = attributes.get('name') ?? ''
  const shown = name.trim() || t('codebook.unnamed')
  const guid = parseGuid(attributes.get('guid') ?? '')
  if (guid === null) report.add('codebookReport.noGuid', shown)
  const written = attributes.get('color') ?? attributes.get('colour') ?? ''
  const color = written.trim() === '' ? null : parseTagColor(written)
  if (written.trim() !== '' && color === null) report.add('codebookReport.rgbUnknown', shown)
  if (/^\s*(?:false|0)\s*$/i.test(attributes.get('iscodable') ?? ''))
    report.add('codebookReport.notCodable', shown)
  const ink = color === null ? null : inkOfRgb(color)
  return { guid, name, color: ink ?? color, bound: false, definition: '', key: null }
}

/** The tags, those bound to a colour that are in its set. */
function bindMembers(
  tags: readonly Mutable<CodebookTag>[],
  members: readonly { readonly ink: HighlightColor; readonly guid: string | null }[],
  report: Reporter,
): readonly CodebookTag[] {
  const byGuid = new Map<string, Mutable<CodebookTag>>()
  for (const tag of tags) if (tag.guid !== null && !byGuid.has(tag.guid)) byGuid.set(tag.guid, tag)
  const inks = new Set<HighlightColor>()
  for (const { ink, guid } of members) {
    const tag = guid === null ? undefined : byGuid.get(guid)
    if (!tag) report.add('codebookReport.memberUnknown', ink)
    else if (tag.bound || inks.has(ink)) report.add('codebookReport.notBound', tag.name)
    else Object.assign(tag, { color: ink, bound: true })
    if (tag) inks.add(ink)
  }
  return tags
}

/** What the parser found, without the place, which is told already. */
function reasonIn(message: string): string {
  return shorten(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
