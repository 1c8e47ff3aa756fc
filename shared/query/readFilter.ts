import { isoDay } from '../article/isoDay'
import { formatList } from '../language/formats'
import { t } from '../language/t'
import { highlightColorSchema, highlightColors } from '../notes/highlight'
import type { Filter } from './expression'

/** A filter as it was meant, or a sentence that says why it cannot be taken. */
export type ReadFilter =
  { readonly ok: true; readonly filter: Filter } | { readonly ok: false; readonly remark: string }

type Reader = (value: string, today: string | null) => ReadFilter

const readers: Readonly<Record<string, Reader>> = {
  tag: (path) => taken({ kind: 'tag', path }),
  color: readColor,
  colour: readColor,
  author: (name) => taken({ kind: 'author', name }),
  in: (title) => taken({ kind: 'in', title }),
  has: readHas,
  before: (value, today) => readDay('before', value, today),
  after: (value, today) => readDay('after', value, today),
}

/** What can stand after the colon of a filter. */
const examples: Readonly<Record<string, readonly string[]>> = {
  tag: ['fear', '"fear of wolves"'],
  color: ['yellow'],
  colour: ['yellow'],
  author: ['mill', '"John Stuart Mill"'],
  in: ['liberty', '"On Liberty"'],
  has: ['note'],
  before: ['2026-03-01'],
  after: ['2026-03-01'],
}

/** The name of a filter before its colon, in lower case; null where there is no such filter. */
export function filterNamed(typed: string): string | null {
  const name = typed.toLowerCase()
  return Object.hasOwn(readers, name) ? name : null
}

/** Reads what was typed after the colon of a filter; `today` is an ISO local day, if it is known. */
export function readFilter(name: string, value: string, today: string | null): ReadFilter {
  if (value !== '') return readers[name]!(value, today)
  const written = examples[name]!.map((example) => `${name}:${example}`)
  return refused(
    t('query.filterNeedsValue', { filter: name, examples: formatList(written, 'disjunction') }),
  )
}

function readColor(value: string): ReadFilter {
  const color = highlightColorSchema.safeParse(value.toLowerCase())
  if (color.success) return taken({ kind: 'color', color: color.data })
  const colors = formatList(highlightColors, 'disjunction')
  return refused(t('query.noColor', { value, colors }))
}

function readHas(value: string): ReadFilter {
  const what = /^(note|tag|card)s?$/i.exec(value)?.[1]?.toLowerCase()
  if (what === 'note' || what === 'tag' || what === 'card') return taken({ kind: 'has', what })
  return refused(t('query.noSuchHas', { value }))
}

function readDay(kind: 'before' | 'after', value: string, today: string | null): ReadFilter {
  const day = dayOf(value.toLowerCase(), today)
  if (day !== null) return taken({ kind, day })
  return refused(t('query.noDay', { value, filter: kind }))
}

/** The first day of a day, month or year. */
function dayOf(value: string, today: string | null): string | null {
  if (today !== null && value === 'today') return today
  if (today !== null && value === 'yesterday') {
    const date = isoDay(today)
    return date && new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10)
  }
  const [, year, month = '1', day = '1'] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value) ?? []
  if (year === undefined) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDay(written) && written
}

function taken(filter: Filter): ReadFilter {
  return { ok: true, filter }
}

function refused(remark: string): ReadFilter {
  return { ok: false, remark }
}
