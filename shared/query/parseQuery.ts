import { t } from '../language/t'
import type { Expression } from './expression'
import { negationOf } from './negationOf'
import { queryItems, type QueryItem } from './queryItems'
import { readFilter } from './readFilter'

export interface ParsedQuery {
  /** Null where nothing is asked for. */
  readonly expression: Expression | null
  /** A sentence on each thing that could not be taken as it is. */
  readonly remarks: readonly string[]
}

/** How deep brackets can stand within one another. */
const mostBrackets = 50

/**
 * What a typed query asks for. Words stand beside one another for “and”; a word with `*` may go on;
 * words between quotation marks follow one another. `or` and `and` stand between terms, where `or`
 * binds less; `NOT` and a leading hyphen mean none of the next, and so does `not` before what is no
 * plain word. Brackets nest. Filters are `tag:`, `color:`, `author:`, `in:`, `has:`, `before:` and
 * `after:`, their value between quotation marks if it has spaces. Whatever cannot be taken is told in
 * the remarks, and the rest is asked for. `today` is the ISO local day that `today` stands for.
 */
export function parseQuery(
  query: string,
  { today = null }: { readonly today?: string | null } = {},
): ParsedQuery {
  const items = queryItems(query.replace(fullWidth, halfWidth))
  const remarks = new Set<string>()
  const outer: Group[] = []
  let group = newGroup(false)
  let tooDeep = 0

  const close = (): void => {
    const inner = group
    group = outer.pop()!
    addTerm(group, expressionOf(inner), inner.negated)
  }
  for (const [index, item] of items.entries()) {
    const next = items[index + 1]
    if (item.kind === 'open') {
      if (outer.length === mostBrackets) {
        tooDeep++
        remarks.add(t('query.bracketsTooDeep', { most: mostBrackets }))
      } else {
        outer.push(group)
        group = newGroup(isNegated(outer.at(-1)!, item.negated))
      }
    } else if (item.kind === 'close') {
      if (tooDeep > 0) tooDeep--
      else if (outer.length > 0) close()
      else remarks.add(t('query.closingBracketAlone'))
    } else if (item.kind === 'filter') {
      const read = readFilter(item.name, item.value, today)
      if (!read.ok) remarks.add(read.remark)
      addTerm(group, read.ok ? read.filter : null, isNegated(group, item.negated))
    } else if (item.kind === 'phrase') {
      if (asteriskWithin.test(item.raw)) remarks.add(t('query.asteriskInPhrase'))
      const match = item.goesOn ? 'prefix' : 'exact'
      addTerm(group, { kind: 'words', typed: item.typed, match }, isNegated(group, item.negated))
    } else if (!takeOperator(group, item, next)) {
      for (const remark of remarksOn(item.raw)) remarks.add(remark)
      const match = item.goesOn ? 'prefix' : 'loose'
      addTerm(group, { kind: 'words', typed: item.typed, match }, isNegated(group, item.negated))
    }
  }
  if (outer.length > 0) remarks.add(t('query.bracketClosed'))
  while (outer.length > 0) close()

  const expression = expressionOf(group)
  if (expression === null && remarks.size === 0 && !onlyBegun.test(query))
    remarks.add(t('query.noWord'))
  return { expression, remarks: [...remarks] }
}

/** An asterisk with something after it. */
const asteriskWithin = /\*[^*]/

/** Letters and signs as they are typed where characters are as wide as they are high. */
const fullWidth = /[\u3000\uFF01-\uFF5E]/g

function halfWidth(sign: string): string {
  return sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
}

/** What comes before the first word of a query. */
const onlyBegun = /^[\s"“”„«»「」『』()-]*$/u

/** What stands between two brackets, as far as it has been read. */
interface Group {
  readonly negated: boolean
  /** What `or` divides: lists of what must be there together. */
  readonly alternatives: Expression[][]
  /** What the next term comes after. */
  after: 'nothing' | 'term' | 'operator'
  /** Whether `not` stands before the next term. */
  negatesNext: boolean
}

function newGroup(negated: boolean): Group {
  return { negated, alternatives: [[]], after: 'nothing', negatesNext: false }
}

function addTerm(group: Group, term: Expression | null, negated: boolean): void {
  group.after = 'term'
  if (term) group.alternatives.at(-1)!.push(negated ? negationOf(term) : term)
}

/** Whether the next term is negated, by its own hyphen or a word; the word is spent by that. */
function isNegated(group: Group, byItself: boolean): boolean {
  const negated = group.negatesNext !== byItself
  group.negatesNext = false
  return negated
}

function takeOperator(
  group: Group,
  { raw, negated }: QueryItem & { readonly kind: 'word' },
  next: QueryItem | undefined,
): boolean {
  if (negated || next === undefined || next.kind === 'close') return false
  const word = raw.toLowerCase()
  if ((word === 'or' || word === 'and') && group.after === 'term') {
    if (word === 'or') group.alternatives.push([])
    group.after = 'operator'
    return true
  }
  if (word !== 'not') return false
  if (raw !== 'NOT' && group.after !== 'operator' && next.kind === 'word') return false
  group.negatesNext = !group.negatesNext
  group.after = 'operator'
  return true
}

function expressionOf({ alternatives }: Group): Expression | null {
  return combine(
    'any',
    alternatives.flatMap((all) => combine('all', all) ?? []),
  )
}

/** One expression of several; what is of the same kind is taken apart, so that none is within it. */
function combine(kind: 'all' | 'any', parts: readonly Expression[]): Expression | null {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]))
  return of.length < 2 ? (of[0] ?? null) : { kind, of }
}

function remarksOn(raw: string): readonly string[] {
  const remarks: string[] = []
  const [, prefix] = /^(\p{L}+):(?!\/\/)./u.exec(raw) ?? []
  if (prefix !== undefined) remarks.push(t('query.noFilter', { name: prefix }))
  if (asteriskWithin.test(raw)) remarks.push(t('query.asteriskAtEnd'))
  return remarks
}
