import { isProse } from '../plainText/lines'
import { isNames } from '../plainText/names'
import { nameInBiography } from './authorBox'
import { readByline } from './byline'
import { commentCount, commentMeta } from './comments'
import { judgeBetween, judgeLine, plainForm, type Judgement } from './judgeLine'
import { headlinesFollow } from './navigation'
import type { Reason } from './rules'

/** The lines of a text that are furniture, by index, and who posted the text if they tell. */
export interface Furniture {
  readonly reasons: ReadonlyMap<number, Reason>
  readonly author: string | null
  readonly published: string | null
}

/** What a run must weigh before it counts: a form and two labels, or two forms, at the least. */
const enough = 4
const headLines = 40
/** Lines of no kind that a run passes over, for field names and titles that no rule knows. */
const passed = 2
const headlines = 12

/**
 * Finds what web pages put around an article: at the head, at the tail, and, where one of those is
 * there, between the paragraphs. Evidence is a run of short lines with at least one form among
 * them, reached from an end of the text without crossing prose; no single line or word decides.
 */
export function findFurniture(lines: readonly string[]): Furniture {
  const reasons = new Map<number, Reason>()
  const head = headRun(lines)
  for (const [index, reason] of head) reasons.set(index, reason)
  const first = Math.max(-1, ...head.keys()) + 1
  const tail = tailRun(lines, first)
  for (const [index, reason] of tail.reasons) reasons.set(index, reason)
  addBetween(lines, first, tail.from, reasons)
  // A text of which nothing else would be left was meant to be read.
  const isAll = !lines.some((text, index) => !reasons.has(index) && !judgeLine(text))
  if (isAll) return { reasons: new Map(), author: null, published: null }
  return { reasons, author: tail.author, published: tail.published }
}

/** The menus, log-in and share lines above the first paragraph. */
function headRun(lines: readonly string[]): ReadonlyMap<number, Reason> {
  const judged: { readonly index: number; readonly judgement: Judgement }[] = []
  let weight = 0
  let end = 0
  for (; end < Math.min(lines.length, headLines); end++) {
    // A byline says who and when, which the article keeps.
    const byline = readByline(lines[end]!)
    const judgement = byline ? null : judgeLine(lines[end]!)
    if (!judgement && !byline && isProse(lines[end]!)) break
    if (judgement) judged.push({ index: end, judgement })
    weight += judgement?.weight ?? (byline ? 1 : 0)
  }
  if (end === lines.length || weight < enough || judged.length < 2) return new Map()
  if (!judged.some(({ judgement }) => judgement.isForm)) return new Map()
  const reasons = new Map(judged.map(({ index, judgement }) => [index, judgement.reason]))
  passOverBeforeTitle(reasons, end)
  return reasons
}

/** A site's name among its menu lines is no title: the title follows the menu. */
function passOverBeforeTitle(reasons: Map<number, Reason>, end: number): void {
  let menuEnd = -1
  let first = 0
  for (const [index, reason] of reasons) {
    if (index - first > passed) break
    first = index + 1
    if (reason === 'navigation' || reason === 'log-in') menuEnd = index
  }
  const hasTitle = Array.from({ length: end - menuEnd - 1 }, (_, at) => menuEnd + 1 + at).some(
    (index) => !reasons.has(index),
  )
  if (!hasTitle) return
  for (let index = 0; index < menuEnd; index++)
    if (!reasons.has(index)) reasons.set(index, 'navigation')
}

interface Tail {
  readonly from: number
  readonly reasons: ReadonlyMap<number, Reason>
  readonly author: string | null
  readonly published: string | null
}

/** Everything below the last paragraph, if it is furniture from there to the end. */
function tailRun(lines: readonly string[], first: number): Tail {
  const reasons = new Map<number, Reason>()
  const thread = threadStart(lines, first)
  for (let index = thread; index < lines.length; index++) reasons.set(index, 'comments')
  let from = thread
  let weight = thread < lines.length ? enough : 0
  let forms = thread < lines.length ? 1 : 0
  let author: string | null = null
  let published: string | null = null
  for (let index = thread - 1; index > first; index--) {
    const text = lines[index]!
    const judgement = judgeTailLine(lines, index)
    if (judgement) {
      const opensHeadlines = headlinesFollow.test(plainForm(text))
      if (!isPassable(lines, index + 1, from, opensHeadlines, judgement)) break
      for (let between = index + 1; between < from; between++)
        reasons.set(between, judgement.reason)
      reasons.set(index, judgement.reason)
      weight += judgement.weight
      if (judgement.isForm) forms++
      from = index
      author = judgement.author ?? author
      published = judgement.published ?? published
    } else if (from - index > headlines) break
  }
  if (weight < enough || forms === 0 || lines.length - from < 2)
    return { from: lines.length, reasons: new Map(), author: null, published: null }
  return { from, reasons, author, published }
}

interface TailJudgement extends Judgement {
  readonly author?: string
  readonly published?: string | null
}

function judgeTailLine(lines: readonly string[], index: number): TailJudgement | null {
  const text = lines[index]!
  const before = index > 0 ? judgeLine(lines[index - 1]!) : null
  const introduced = before?.reason === 'posted-by' || before?.reason === 'author-box'
  if (introduced && before.isForm) {
    const name = nameInBiography(text) ?? (isNames(text) ? text : null)
    if (name) return { reason: 'author-box', weight: 2, isForm: false, author: name }
  }
  const judgement = judgeLine(text)
  if (judgement) return judgement
  const byline = readByline(text)
  if (byline?.isPosted && byline.author)
    return {
      reason: 'posted-by',
      weight: 2,
      isForm: true,
      author: byline.author,
      published: byline.published,
    }
  return null
}

/**
 * Whether the lines between two lines of furniture go with them: a few short ones, the headlines
 * under a list of related articles, or one sentence inside a comment form.
 */
function isPassable(
  lines: readonly string[],
  start: number,
  end: number,
  opensHeadlines: boolean,
  above: Judgement,
): boolean {
  const between = lines.slice(start, end)
  const prose = between.filter(isProse).length
  if (prose === 0) return between.length <= (opensHeadlines ? headlines : passed)
  if (end === lines.length) return false
  const inForm = above.isForm && (above.reason === 'comments' || above.reason === 'log-in')
  return between.length === 1 && inForm && between[0]!.length <= 200
}

/** Where a count of comments stands that comments follow, which may be of any length and form. */
function threadStart(lines: readonly string[], first: number): number {
  for (let index = first + 1; index < lines.length; index++) {
    if (lines[index]!.length > 180 || !commentCount.test(plainForm(lines[index]!))) continue
    const judgement = judgeLine(lines[index]!)
    if (judgement?.reason !== 'comments') continue
    const found = commentMeta.map(() => 0)
    for (const text of lines.slice(index + 1)) {
      if (text.length > 80) continue
      const kind = commentMeta.findIndex((form) => form.test(plainForm(text)))
      if (kind >= 0) found[kind]!++
    }
    const kinds = found.filter((count) => count > 0).length
    return kinds >= 2 && found.reduce((sum, count) => sum + count) >= 3 ? index : lines.length
  }
  return lines.length
}

/** Advertisements and pointers to other articles, given other furniture or several of them. */
function addBetween(
  lines: readonly string[],
  first: number,
  end: number,
  reasons: Map<number, Reason>,
): void {
  const found: (readonly [number, Reason])[] = []
  for (let index = first; index < end; index++) {
    const reason = judgeBetween(lines[index]!)
    if (reason) found.push([index, reason])
  }
  if (reasons.size === 0 && found.length < 2) return
  for (const [index, reason] of found) reasons.set(index, reason)
}
