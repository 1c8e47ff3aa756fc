import Papa from 'papaparse'
import { t } from '../../language/t'
import { isInk } from '../../notes/tag'
import { foldTagName, parseTagPath, tidyTagName } from '../../notes/tagPath'
import { CodebookRefused, type CodebookTag } from '../codebook'
import { parseTagColor } from '../inkColors'
import type { Reporter } from '../reporter'
import { unguardFormula } from './guardFormula'

const columns = {
  path: ['tag', 'tags', 'code', 'codes', 'path', 'name', 'tagname', 'codename', 'label', 'theme'],
  parent: ['parent', 'parenttag', 'parentcode', 'parentname', 'under', 'below'],
  definition: ['definition', 'description', 'memo', 'comment', 'meaning'],
  color: ['colour', 'color', 'codecolor', 'codecolour'],
  bound: ['bound', 'colourkey', 'colorkey'],
  key: ['key', 'shortcut', 'hotkey'],
} as const
type Column = keyof typeof columns

/** What a row says of a tag, as text. */
type Row = Readonly<Record<Column, string>> & {
  /** Whether there is something beyond the columns. */
  readonly hasMore: boolean
}

/** A column that is written for people to read. */
const counting = /^highlights$/i

/**
 * The tags of a table with commas, semicolons or tabs whose first row names its columns; only that
 * of the tags must be there. Its cells are paths as they are typed; with a column of parents they
 * are names.
 */
export function readCsv(text: string, report: Reporter): readonly CodebookTag[] {
  const table = readTable(text.replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, ''))
  const rows = table.rows.filter(({ path }) => path.trim() !== '')
  if (rows.length === 0) throw new CodebookRefused(t('codebook.noTagsInTable'))
  for (const name of table.others) report.add('codebookReport.columnUnknown', name)
  for (const { path, hasMore } of rows) if (hasMore) report.add('codebookReport.cellsBeyond', path)
  const places = placeRows(rows, table.hasParents, report)
  const tags: CodebookTag[] = []
  const rowOf = new Map(places.rows)
  for (const [place, { name, parent }] of places.levels.entries()) {
    const row = rowOf.get(place)
    tags.push({ guid: null, parent, name, ...(row ? detailsOf(row, name, report) : noDetails) })
  }
  return tags
}

const noDetails = { color: null, bound: false, definition: '', key: null } as const

function readTable(text: string): {
  readonly rows: readonly Row[]
  readonly hasParents: boolean
  /** The names of the columns that nothing is made of. */
  readonly others: readonly string[]
} {
  const heads = [',', ';', '\t'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 1 })
    return { delimiter, places: placesOf(data[0] ?? []) }
  })
  const [head] = heads.toSorted((a, b) => b.places.size - a.places.size)
  const { delimiter, places } = head!
  if (!places.has('path')) throw new CodebookRefused(t('codebook.noTagColumn'))
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken)
    throw new CodebookRefused(t('codebook.badQuotationMarks', { row: (broken.row ?? 0) + 1 }))
  const cell = (row: readonly string[], column: Column): string =>
    unguardFormula(row[places.get(column) ?? -1] ?? '')
  return {
    rows: data.slice(1).map((row) => ({
      hasMore: row.slice(data[0]!.length).some((more) => more.trim() !== ''),
      path: cell(row, 'path'),
      parent: cell(row, 'parent'),
      definition: cell(row, 'definition'),
      color: cell(row, 'color'),
      bound: cell(row, 'bound'),
      key: cell(row, 'key'),
    })),
    hasParents: places.has('parent'),
    others: data[0]!.filter(
      (name, at) =>
        name.trim() !== '' && !counting.test(name) && ![...places.values()].includes(at),
    ),
  }
}

/** Where each column is that can be made sense of, the first of its kind. */
function placesOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const names = head.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
  const places = new Map<Column, number>()
  for (const column of Object.keys(columns) as Column[]) {
    const known: readonly string[] = columns[column]
    const place = names.findIndex((name) => known.includes(name))
    if (place >= 0) places.set(column, place)
  }
  return places
}

interface Level {
  readonly name: string
  readonly parent: number | null
}

interface Places {
  /** Each after the one above it. */
  readonly levels: readonly Level[]
  /** The place of each row among them. */
  readonly rows: readonly (readonly [number, Row])[]
}

function placeRows(rows: readonly Row[], hasParents: boolean, report: Reporter): Places {
  const levels: Level[] = []
  const known = new Map<string, number>()
  const rowAt = new Map<number, Row>()
  /** The place of a path below a place, made where it is not there. */
  const placeOf = (path: readonly string[], below: number | null): number | null => {
    let place = below
    for (const name of path) {
      const key = `${place ?? ''}/${foldTagName(name)}`
      const there = known.get(key)
      if (there === undefined) {
        known.set(key, levels.length)
        levels.push({ name, parent: place })
      }
      place = there ?? levels.length - 1
    }
    return place
  }
  const settle = (row: Row, place: number | null): void => {
    if (place === null) report.add('codebookReport.noName', row.path)
    else if (rowAt.has(place)) report.add('codebookReport.severalRows', levels[place]!.name)
    else rowAt.set(place, row)
  }
  if (hasParents) placeBelowParents(rows, placeOf, settle, report)
  else for (const row of rows) settle(row, placeOf(parseTagPath(row.path), null))
  return { levels, rows: [...rowAt] }
}

/** Rows whose parents are rows of that name, or else paths of levels that are no rows. */
function placeBelowParents(
  rows: readonly Row[],
  placeOf: (path: readonly string[], below: number | null) => number | null,
  settle: (row: Row, place: number | null) => void,
  report: Reporter,
): void {
  const byName = new Map<string, Row>()
  const twiceNamed = new Set<string>()
  for (const row of rows) {
    const key = foldTagName(row.path)
    if (!byName.has(key)) byName.set(key, row)
    else twiceNamed.add(key)
  }
  const placed = new Map<Row, number | null>()
  for (const row of rows) {
    // From the row up to one that has its place, and then down again.
    const way: Row[] = []
    const onWay = new Set<Row>()
    let base: number | null = null
    for (let at: Row | undefined = row; at;) {
      const place = placed.get(at)
      if (place !== undefined) {
        base = place
        break
      }
      if (onWay.has(at)) {
        report.add('codebookReport.circle', at.path)
        break
      }
      way.push(at)
      onWay.add(at)
      const parent: Row | undefined =
        at.parent.trim() === '' ? undefined : byName.get(foldTagName(at.parent))
      if (parent && twiceNamed.has(foldTagName(at.parent)))
        report.add('codebookReport.severalParents', at.path)
      if (!parent) base = placeOf(parseTagPath(at.parent), null)
      at = parent
    }
    for (const one of way.toReversed()) {
      const name = tidyTagName(one.path)
      base = name === '' ? base : placeOf([name], base)
      placed.set(one, base)
      settle(one, base)
    }
  }
}

function detailsOf(
  row: Row,
  name: string,
  report: Reporter,
): Omit<CodebookTag, keyof Level | 'guid'> {
  const color = parseTagColor(row.color)
  if (row.color.trim() !== '' && color === null) report.add('codebookReport.noColor', name)
  const key = row.key.trim().toLowerCase()
  const hasKey = /^[a-z0-9]$/.test(key)
  if (key !== '' && !hasKey) report.add('codebookReport.keyUnknown', name)
  const isBound = /^(?:yes|true|1|x|bound|✓)$/i.test(row.bound.trim())
  if (isBound && !isInk(color)) report.add('codebookReport.notInk', name)
  return {
    color,
    bound: isBound && isInk(color),
    definition: row.definition,
    key: hasKey ? key : null,
  }
}
