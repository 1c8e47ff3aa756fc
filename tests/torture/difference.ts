import type { ContentsOfLibrary } from '../storage/contentsOf'
import { isSame } from './summary'

/** How many differences are told. */
const told = 12

/** What is not in a library as it should be, a line each; the first of many. */
export function differenceOf(
  expected: ContentsOfLibrary,
  found: ContentsOfLibrary,
): readonly string[] {
  const ids = new Set([...expected.state.highlights.keys(), ...found.state.highlights.keys()])
  const all = [
    ...listDifference('article', expected.state.articles, found.state.articles),
    ...listDifference('tag', expected.state.tags, found.state.tags),
    ...[...ids].flatMap((id) => {
      const before = expected.state.highlights.get(id)
      const after = found.state.highlights.get(id)
      if (!before || !after) return [`the notes of ${id} ${after ? 'are too many' : 'are missing'}`]
      return listDifference(`highlight of ${id}:`, before, after)
    }),
    ...valueDifference('settings', expected.settings, found.settings),
    ...valueDifference('places', expected.places, found.places),
  ]
  return all.length > told ? [...all.slice(0, told), `and ${all.length - told} more`] : all
}

function listDifference(
  what: string,
  expected: readonly { readonly id: string }[],
  found: readonly { readonly id: string }[],
): readonly string[] {
  const before = new Map(expected.map((one) => [one.id, one]))
  const after = new Map(found.map((one) => [one.id, one]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
    valueDifference(`${what} ${id}`, before.get(id), after.get(id)),
  )
}

function valueDifference(what: string, expected: unknown, found: unknown): readonly string[] {
  if (expected === undefined) return [`${what} is there and should not be`]
  if (found === undefined) return [`${what} is missing`]
  if (isSame(expected, found)) return []
  return [
    `${what} is ${JSON.stringify(found)}\n    and should be ${JSON.stringify(expected)}`.slice(
      0,
      2_000,
    ),
  ]
}
