import { SaxesParser, type SaxesTagNS } from 'saxes'
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

  const refuse = (what: string): never => {
    throw new CodebookRefused(
      `Line ${parser.line}, column ${parser.column}: ${what} Export the codebook again from the program it comes from, as a REFI-QDA codebook.`,
    )
  }
  const addCode = (tag: SaxesTagNS, parent: number | null): Frame => {
    tags.push({ ...codeOf(attributesOf(tag), report), parent })
    return { kind: 'code', place: tags.length - 1 }
  }
  const addSet = (tag: SaxesTagNS): Frame => {
    const name = attributesOf(tag).get('name') ?? ''
    const ink = inkOfSet(name)
    if (!ink) report.add(foreignSet, name)
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
        return refuse('This is a whole REFI-QDA project, and not its codebook alone.')
    }
    if (!above)
      return refuse(`This is XML, but no codebook: it begins with <${shorten(tag.name)}>.`)
    if (above.kind !== 'other') report.add(unknownElement, tag.name)
    return { kind: 'other' }
  }
  const hear = (part: string): void => {
    const frame = open.at(-1)
    if (frame?.kind === 'description' && frame.place !== null) {
      tags[frame.place]!.definition += part
    }
  }

  parser.on('error', ({ message }) =>
    refuse(`The file is not well-formed XML (${reasonIn(message)}).`),
  )
  parser.on('doctype', () =>
    refuse('There is a DOCTYPE, which no codebook has and which can do harm.'),
  )
  parser.on('opentag', (tag) => {
    if (open.length >= mostLevels) refuse(`More than ${mostLevels} levels are too many.`)
    open.push(frameOf(tag))
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.write(text).close()
  if (tags.length === 0) {
    throw new CodebookRefused(
      'There are no codes in this codebook. Export it again from the program it comes from.',
    )
  }
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
  const shown = name.trim() || 'Unnamed'
  const guid = parseGuid(attributes.get('guid') ?? '')
  if (guid === null) report.add(noGuid, shown)
  const written = attributes.get('color') ?? attributes.get('colour') ?? ''
  const color = written.trim() === '' ? null : parseTagColor(written)
  if (written.trim() !== '' && color === null) report.add(unknownColor, shown)
  if (/^\s*(?:false|0)\s*$/i.test(attributes.get('iscodable') ?? '')) report.add(notCodable, shown)
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
    if (!tag) report.add(unknownMember, ink)
    else if (tag.bound || inks.has(ink)) report.add(notBound, tag.name)
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

const foreignSet = (names: string, count: number): string =>
  `Scholium has no sets of tags: the ${count === 1 ? 'set' : 'sets'} ${names} ${count === 1 ? 'is' : 'are'} passed over.`

const unknownElement = (names: string): string =>
  `Elements that REFI-QDA does not have there are passed over: ${names}.`

const noGuid = (names: string): string =>
  `Without a GUID that can be read, tags are known by their names: ${names}.`

const unknownColor = (names: string): string =>
  `The colour of ${names} cannot be read; only #RGB and #RRGGBB can.`

const notCodable = (names: string, count: number): string =>
  `${names} ${count === 1 ? 'is a code' : 'are codes'} that nothing is to be coded with; in Scholium ${count === 1 ? 'it is a tag' : 'they are tags'} like any other.`

const unknownMember = (names: string): string =>
  `What is bound to a colour is not among the codes: ${names}.`

const notBound = (names: string): string =>
  `A colour is bound to one tag, and a tag to one colour: what comes after the first is passed over for ${names}.`
