import type { Highlight } from './highlight'

/** What of a highlight a reader sees or sets. */
const shownFields = [
  'start',
  'end',
  'quote',
  'prefix',
  'suffix',
  'color',
  'tags',
  'note',
  'card',
] as const

/** What of a highlight can be changed. */
export const highlightFields = [...shownFields, 'modified'] as const

/** The fields that differ between two values, as they are in each. */
export interface Edit<Value> {
  readonly before: Partial<Value>
  readonly after: Partial<Value>
}

/** How two values differ in the fields that are looked at; null if they do not. */
export function editBetween<Value extends object>(
  before: Value,
  after: Value,
  fields: readonly (keyof Value)[],
): Edit<Value> | null {
  if (isSameIn(before, after, fields)) return null
  const differing = fields.filter((field) => !isSame(before[field], after[field]))
  const only = (value: Value): Partial<Value> =>
    Object.fromEntries(differing.map((field) => [field, value[field]])) as Partial<Value>
  return { before: only(before), after: only(after) }
}

/** Whether two versions of a highlight differ in more than when they were written. */
export function looksDifferent(before: Highlight, after: Highlight): boolean {
  return !isSameIn(before, after, shownFields)
}

function isSameIn<Value>(before: Value, after: Value, fields: readonly (keyof Value)[]): boolean {
  if (before === after) return true
  // Most of what is compared is the same, and a library may hold a hundred thousand of it.
  for (const field of fields) if (!isSame(before[field], after[field])) return false
  return true
}

/** Of what a field holds, which is plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
