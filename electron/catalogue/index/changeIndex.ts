import type { ArticleId, ArticleRecord } from '../../../shared/article/article'
import type { Highlight } from '../../../shared/notes/highlight'
import { eachToken } from '../../../shared/query/tokens'
import type { ArticleBlock } from './articleBlocks'
import { fingerprint } from './fingerprint'
import type { IndexedArticle, IndexState } from './indexState'
import { mergeSmallSegments } from './mergeSegments'
import type { Segment } from './segment'
import { addUnit, setKind, unitKinds } from './units'

/** What the text of an article is recognised by: it changes with what is taken back alone. */
export function textKey({ textHash, takenBack }: ArticleRecord): string {
  return [textHash, ...takenBack].join(' ')
}

/** Indexes the title and author of an article, unless they are known. */
export function setRecord(state: IndexState, record: ArticleRecord): void {
  const { id, title, author } = record
  const article = articleOf(state, id)
  if (article.record === record) return
  article.record = record
  const print = fingerprint(title, author ?? '')
  if (article.head !== null) {
    if (state.units.prints[article.head] === print) return
    removeUnit(state, article.head)
  }
  article.head = addUnit(state.units, unitKinds.head, article.slot)
  state.units.prints[article.head] = print
  indexUnit(state, article.head, title, author ?? '')
  changed(state)
}

/** Indexes the text of an article, in place of what was known of it. */
export function setText(
  state: IndexState,
  record: ArticleRecord,
  blocks: readonly ArticleBlock[],
): void {
  setRecord(state, record)
  const article = articleOf(state, record.id)
  removeText(state, article)
  const { units } = state
  const first = units.count
  let size = 0
  for (const { start, end, headingLevel, text } of blocks) {
    const unit = addUnit(units, unitKinds.block, article.slot)
    units.levels[unit] = Math.min(255, headingLevel ?? 0)
    units.starts[unit] = start
    units.ends[unit] = end
    units.textStarts[unit] = size
    size += Buffer.byteLength(text)
    indexUnit(state, unit, text)
  }
  const bytes = Buffer.from(blocks.map(({ text }) => text).join(''))
  article.text = { key: textKey(record), first, count: blocks.length, bytes }
  changed(state)
}

/** Forgets all of an article. */
export function removeArticle(state: IndexState, id: ArticleId): void {
  const article = state.articles.get(id)
  if (!article) return
  if (article.head !== null) removeUnit(state, article.head)
  removeText(state, article)
  for (const unit of article.highlightUnits) removeHighlight(state, unit)
  state.slots[article.slot] = undefined
  state.articles.delete(id)
  state.bearers = null
  changed(state)
}

/** Indexes those of the highlights of an article that say something else than before. */
export function setHighlights(
  state: IndexState,
  id: ArticleId,
  highlights: readonly Highlight[],
): void {
  if (highlights.length === 0 && !state.articles.has(id)) return
  const article = articleOf(state, id)
  const { highlights: before, highlightUnits: unitsBefore, waiting } = article
  if (before === highlights) return
  const units: number[] = []
  const known = new Map(before.map((highlight, at) => [highlight.id, at]))
  for (const highlight of highlights) {
    const at = known.get(highlight.id)
    const same = at === undefined ? undefined : before[at]!
    if (same?.quote === highlight.quote && same.note === highlight.note) {
      known.delete(highlight.id)
      const unit = unitsBefore[at!]!
      state.highlights[unit] = highlight
      units.push(unit)
    } else {
      units.push(claimWaiting(state, waiting, highlight) ?? addHighlight(state, article, highlight))
    }
  }
  for (const at of known.values()) removeHighlight(state, unitsBefore[at]!)
  article.highlights = highlights
  article.highlightUnits = units
  // Those in the file that were not given again must be taken out of it.
  if (waiting !== null && [...waiting.values()].some((unit) => !state.highlights[unit]))
    changed(state)
  article.waiting = null
  state.bearers = null
}

function articleOf(state: IndexState, id: ArticleId): IndexedArticle {
  const before = state.articles.get(id)
  if (before) return before
  const article: IndexedArticle = {
    id,
    slot: state.slots.length,
    record: null,
    head: null,
    text: null,
    highlights: [],
    highlightUnits: [],
    waiting: null,
  }
  state.slots.push(article)
  state.articles.set(id, article)
  return article
}

function printOf({ id, quote, note }: Highlight): number {
  return fingerprint(id, quote, note)
}

function claimWaiting(
  state: IndexState,
  waiting: ReadonlyMap<number, number> | null,
  highlight: Highlight,
): number | undefined {
  const unit = waiting?.get(printOf(highlight))
  if (unit === undefined || state.highlights[unit] !== undefined) return undefined
  setKind(state.units, unit, unitKinds.highlight)
  count(state, unitKinds.highlight, 1, state.units.lengths[unit]!)
  state.highlights[unit] = highlight
  return unit
}

function addHighlight(state: IndexState, article: IndexedArticle, highlight: Highlight): number {
  const unit = addUnit(state.units, unitKinds.highlight, article.slot)
  state.units.prints[unit] = printOf(highlight)
  state.highlights[unit] = highlight
  indexUnit(state, unit, highlight.quote, highlight.note)
  changed(state)
  return unit
}

function removeHighlight(state: IndexState, unit: number): void {
  state.highlights[unit] = undefined
  removeUnit(state, unit)
  changed(state)
}

function removeText(state: IndexState, article: IndexedArticle): void {
  if (article.text === null) return
  const { first, count } = article.text
  for (let unit = first; unit < first + count; unit++) removeUnit(state, unit)
  article.text = null
}

function removeUnit(state: IndexState, unit: number): void {
  const { kinds, lengths } = state.units
  count(state, kinds[unit]!, -1, lengths[unit]!)
  setKind(state.units, unit, unitKinds.none)
}

function count(state: IndexState, kind: number, units: 1 | -1, length: number): void {
  state.counts[kind]! += units
  state.lengths[kind]! += units * length
}

/** Between two texts of a unit, so that no phrase goes from one to the next. */
const gap = 2

function indexUnit(state: IndexState, unit: number, ...texts: readonly string[]): void {
  const { log, units } = state
  let position = 0
  let length = 0
  for (const text of texts) {
    eachToken(text, (term) => {
      log.add(term, unit, position++)
      length++
    })
    position += gap
  }
  units.lengths[unit] = length
  count(state, units.kinds[unit]!, 1, length)
}

/** From how many tokens on the log becomes a segment. */
const fullLog = 1 << 16

function changed(state: IndexState): void {
  state.revision++
  if (state.log.size() >= fullLog) settleLog(state)
}

/** Up to how many bytes segments are put together at once. */
const small = 1 << 16

/** Makes what came last a segment, so that it can be found. */
export function settleLog(state: IndexState): void {
  if (state.log.size() === 0) return
  const segments = [...state.segments, state.log.seal()]
  let from = segments.length - 1
  let size = sizeOf(segments[from]!)
  while (from > state.held) {
    const before = sizeOf(segments[from - 1]!)
    // One that is much larger stays: it would be copied with each little thing that comes.
    if (before > size * 2 || before + size > small) break
    size += before
    from--
  }
  const last = segments.splice(from)
  state.segments = [...segments, last.length > 1 ? mergeSmallSegments(last) : last[0]!]
}

/** How large a segment is, in bytes. */
export function sizeOf({ entries, positions }: Segment): number {
  return entries.length + positions.length
}
