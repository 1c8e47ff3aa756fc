import type { ArticleId } from '../article/article'
import type { TextRange } from '../article/text'
import { anchorOf, findAnchor } from './anchor'
import type { Change, SimpleChange } from './changes'
import { editBetween, highlightFields, looksDifferent } from './editBetween'
import type { Highlight, HighlightColor } from './highlight'

/** What a new highlight over old ones does to them: nothing, or it becomes one with them. */
export type OverlapChoice = 'keep' | 'extend'

/**
 * The highlights that share at least one UTF-16 unit with a range of the text, in the order given;
 * one that only touches it with an end does not, nor one that is not found in the text.
 */
export function overlapping(
  highlights: readonly Highlight[],
  text: string,
  { start, end }: TextRange,
): readonly Highlight[] {
  return highlights.filter((highlight) => {
    const found = findAnchor(text, highlight)
    return found !== null && found.start < end && found.end > start
  })
}

/**
 * The highlight of that colour on exactly that range, of several the first. A second one could not
 * be told from it, so that asking for it again means this one.
 */
export function twinOf(
  highlights: readonly Highlight[],
  text: string,
  range: TextRange,
  color: HighlightColor,
): Highlight | undefined {
  const length = range.end - range.start
  for (const highlight of highlights) {
    if (highlight.end - highlight.start !== length || highlight.color !== color) continue
    if (findAnchor(text, highlight)?.start === range.start) return highlight
  }
  return undefined
}

/** A highlight that was extended, and the change that does it; null when it is so already. */
export interface Extension {
  readonly highlightId: string
  readonly change: Change | null
}

/**
 * Makes one highlight of a new passage and the old ones that it overlaps, of which there is at
 * least one: the oldest lives on with its id, over all their passages. It bears the tags of all in
 * reading order, none twice, and their notes, a blank line between two; where it is no card, it
 * becomes the first of theirs; its colour is `color`, or stays where that is null. Others that overlap only the passages so joined are left as they are.
 */
export function extension(
  articleId: ArticleId,
  old: readonly Highlight[],
  text: string,
  added: {
    readonly range: TextRange
    readonly color: HighlightColor | null
    /** The ids of tags that it is to bear as well. */
    readonly tags: readonly string[]
    readonly now: string
  },
): Extension {
  const oldest = old.reduce((first, other) => (isOlder(other, first) ? other : first))
  const ranges = [added.range, ...old.flatMap((highlight) => findAnchor(text, highlight) ?? [])]
  const union = {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  }
  const notes = old.map(({ note }) => note).filter((note) => note.trim() !== '')
  const joined: Highlight = {
    ...oldest,
    ...anchorOf(text, union),
    color: added.color ?? oldest.color,
    tags: [...new Set([...old.flatMap(({ tags }) => tags), ...added.tags])],
    note: notes.length > 0 ? notes.join('\n\n') : oldest.note,
    card: [oldest, ...old].find(({ card }) => card)?.card ?? null,
  }
  const highlightId = oldest.id
  if (old.length === 1 && !looksDifferent(oldest, joined)) return { highlightId, change: null }
  const edited = { ...joined, modified: added.now }
  const edit = editBetween(oldest, edited, highlightFields)
  const changes: readonly SimpleChange[] = [
    ...(edit ? [{ kind: 'edit-highlight' as const, articleId, highlightId, ...edit }] : []),
    ...old
      .filter((highlight) => highlight !== oldest)
      .map((highlight) => ({ kind: 'remove-highlight' as const, articleId, highlight })),
  ]
  return { highlightId, change: { kind: 'together', changes } }
}

function isOlder(a: Highlight, b: Highlight): boolean {
  return a.created < b.created || (a.created === b.created && a.id < b.id)
}
