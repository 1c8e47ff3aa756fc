import { endOfQuote, opensQuote } from './quotes'
import { filterNamed } from './readFilter'
import { tokensOf } from './tokens'

/** A part of a query, before it is known what belongs together. */
export type QueryItem =
  | { readonly kind: 'open'; readonly negated: boolean }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'word'
      readonly negated: boolean
      /** As it stands in the query, signs around it included: an operator has none. */
      readonly raw: string
      readonly typed: string
      readonly goesOn: boolean
    }
  | {
      readonly kind: 'phrase'
      readonly negated: boolean
      /** As it stands between the quotation marks. */
      readonly raw: string
      readonly typed: string
      readonly goesOn: boolean
    }
  | {
      readonly kind: 'filter'
      readonly negated: boolean
      readonly name: string
      readonly value: string
    }

/** The parts of a query in order. Signs that are no part of a word mean nothing and are left out. */
export function queryItems(query: string): readonly QueryItem[] {
  const items: QueryItem[] = []
  let negated = false
  for (let at = 0; at < query.length;) {
    const sign = String.fromCodePoint(query.codePointAt(at)!)
    const mark = { negated }
    if (sign === '(' || sign === ')') {
      items.push(sign === '(' ? { kind: 'open', ...mark } : { kind: 'close' })
      at++
    } else if (opensQuote(query, at, false)) {
      const end = endOfQuote(query, at)
      const raw = query.slice(at + 1, end).trim()
      const typed = wordsIn(raw)
      const isFollowed = query[end + 1] === '*'
      const goesOn = isFollowed || raw.endsWith('*')
      if (typed !== '') items.push({ kind: 'phrase', ...mark, raw, typed, goesOn })
      at = end + (isFollowed ? 2 : 1)
    } else if (wordsIn(sign) === '') {
      negated = !/\s/u.test(sign) && (negated || sign === '-')
      at += sign.length
      continue
    } else {
      const end = endOfWord(query, at)
      const raw = query.slice(at, end)
      const colon = raw.indexOf(':')
      const name = filterNamed(raw.slice(0, Math.max(0, colon)))
      if (name === null) {
        const typed = wordsIn(raw)
        items.push({ kind: 'word', ...mark, raw, typed, goesOn: raw.endsWith('*') })
        at = end
      } else {
        const from = at + colon + 1
        if (opensQuote(query, from, false)) {
          at = endOfQuote(query, from) + 1
          items.push({ kind: 'filter', ...mark, name, value: query.slice(from + 1, at - 1).trim() })
        } else {
          const value = query.slice(from, end).replace(/\*+$/, '')
          items.push({ kind: 'filter', ...mark, name, value })
          at = end
        }
      }
    }
    negated = false
  }
  return items
}

function endOfWord(query: string, from: number): number {
  let end = from
  while (end < query.length && !/[\s()]/u.test(query[end]!) && !opensQuote(query, end, true)) end++
  return end
}

/** A text without the signs around its words; empty where it has none. */
function wordsIn(text: string): string {
  const tokens = tokensOf(text)
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.start, tokens.at(-1)!.end)
}
