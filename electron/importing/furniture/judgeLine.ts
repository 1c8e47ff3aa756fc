import { authorBox } from './authorBox'
import { comments } from './comments'
import { isFormTalk } from './formTalk'
import { logIn } from './logIn'
import { navigation } from './navigation'
import { notices } from './notices'
import { postedBy } from './postedBy'
import type { FurnitureRules, Reason } from './rules'
import { sharing } from './sharing'

/** What a line by itself suggests; only a run of such lines is taken for furniture. */
export interface Judgement {
  readonly reason: Reason
  /** How much it counts for: 2 for a form or a row of labels, 1 for a label. */
  readonly weight: 1 | 2
  /** Whether hardly any prose has such a line. */
  readonly isForm: boolean
}

const kinds: readonly FurnitureRules[] = [
  comments,
  notices,
  authorBox,
  postedBy,
  sharing,
  navigation,
  logIn,
]
const between = kinds.flatMap(({ reason, between = [] }) =>
  between.map((form) => ({ reason, form })),
)
const labelled = new Map(
  // The first kind that has a label keeps it.
  kinds.toReversed().flatMap(({ reason, labels }) => labels.map((label) => [label, reason])),
)
const longest = 220

/** What a line of text suggests; null for one that is no furniture by itself. */
export function judgeLine(text: string): Judgement | null {
  if (text.length > longest) return null
  const plain = plainForm(text)
  if (plain === '') return null
  for (const { reason, forms } of kinds)
    if (forms.some((form) => form.test(plain))) return { reason, weight: 2, isForm: true }
  const label = labelled.get(plain)
  if (label) return { reason: label, weight: 1, isForm: false }
  const row = reasonOfRow(plain)
  if (row) return { reason: row, weight: 2, isForm: true }
  return isFormTalk(plain) ? { reason: 'comments', weight: 2, isForm: false } : null
}

/** What a line between two paragraphs suggests: fewer forms are certain enough there. */
export function judgeBetween(text: string): Reason | null {
  if (text.length > longest) return null
  const plain = plainForm(text)
  return between.find(({ form }) => form.test(plain))?.reason ?? null
}

const ornaments = new Set(' •·|→←»«›‹▼▲►✉🔒↑↓✓✔:/')
const ornamentsBefore = new Set([...ornaments, '#', '+'])
const uneven = /[‘’ʼ\u00A0\u202F\t]| {2}/

/** A line as the rules read it. */
export function plainForm(text: string): string {
  // Most lines need none of this, and a long text has very many.
  const even = uneven.test(text)
    ? text.replace(/[‘’ʼ]/g, "'").replace(/[\s\u00A0\u202F]+/g, ' ')
    : text
  let start = 0
  let end = even.length
  while (start < end && ornamentsBefore.has(characterAt(even, start)))
    start += characterAt(even, start).length
  while (end > start && ornaments.has(even[end - 1]!)) end--
  return even.slice(start, end).toLowerCase()
}

function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index)!)
}

/** Labels in a row, as menus and share buttons come out when a page is copied. */
function reasonOfRow(plain: string): Reason | null {
  const parts = plain.split(/ ?[|•·/»›>,–] ?| - /, 30)
  if (parts.length >= 3 && parts.every((part) => labelled.has(part)))
    return labelled.get(parts[0]!)!
  const words = plain.split(' ', 30)
  if (words.length < 3) return null
  // Two words may be one label.
  let index = 0
  let count = 0
  while (index < words.length) {
    if (labelled.has(`${words[index]} ${words[index + 1]}`)) index += 2
    else if (labelled.has(words[index]!)) index++
    else return null
    count++
  }
  return count >= 3 ? (labelled.get(words[0]!) ?? labelled.get(`${words[0]} ${words[1]}`)!) : null
}
