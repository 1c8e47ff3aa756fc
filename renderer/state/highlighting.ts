import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { anchorOf, trimRange } from '../../shared/notes/anchor'
import type { Change, SimpleChange } from '../../shared/notes/changes'
import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import { tagsOfColor } from '../../shared/notes/meaning'
import { extension, overlapping, twinOf, type OverlapChoice } from '../../shared/notes/overlap'
import { shortQuote } from '../../shared/notes/shortQuote'
import type { Tag } from '../../shared/notes/tag'
import type { Changes } from './changes'
import type { Store } from './store'
import {
  openHighlights,
  type Focus,
  type OpenDocument,
  type OverlapQuestion,
  type WindowState,
} from './windowState'

/** How a passage becomes a highlight, whatever lies there already. */
export interface Highlighting {
  /**
   * Highlights a range of the text and puts it in focus; a range of white space is passed over.
   * Where it lies over other highlights the reader's setting says what happens, which may be to
   * ask first; where exactly that range has that colour already, the highlight there is put in
   * focus. While `editing` is given no colour was chosen, so that an old highlight keeps its own.
   * With `tagId` it is the tag that was chosen, which the highlight gets in place of what its colour
   * stands for.
   */
  readonly add: (
    range: TextRange,
    color: HighlightColor,
    editing?: Focus['editing'],
    tagId?: string | null,
  ) => void
  /**
   * Highlights ranges of the text as one act, with a message that offers to take it back; those
   * that have exactly that highlight are passed over, and all others kept beside what is there.
   * Gives how many were made.
   */
  readonly addAll: (ranges: readonly TextRange[], color: HighlightColor) => number
  /** Goes on with what the reader was asked about, as the answer says; null leaves it be. */
  readonly answer: (choice: OverlapChoice | null) => void
}

/** How a passage was asked to be highlighted. */
type Manner = Pick<OverlapQuestion, 'color' | 'editing' | 'tagId'>

export function createHighlighting(
  store: Store<WindowState>,
  { perform, performWithUndo }: Pick<Changes, 'perform' | 'performWithUndo'>,
): Highlighting {
  function keep(article: OpenDocument, range: TextRange, manner: Manner): void {
    const { text } = article.text
    const highlight = newHighlight(text, range, manner, store.get().library.tags)
    void perform(
      {
        change: { kind: 'add-highlight', articleId: article.id, highlight },
        said: t('notices.highlighted', {
          quote: shortQuote(highlight.quote),
          color: manner.color,
        }),
        key: null,
      },
      focusedOn(highlight.id, manner.editing),
    )
  }

  function extend(
    article: OpenDocument,
    old: readonly Highlight[],
    range: TextRange,
    manner: Manner,
    said: string,
  ): void {
    // Without a colour that was chosen the old highlight keeps its own.
    const isByColor = manner.editing === null && manner.tagId === null
    const added = {
      range,
      color: isByColor ? manner.color : null,
      tags: manner.editing === null ? tagsFor(manner, store.get().library.tags) : [],
      now: now(),
    }
    const { highlightId, change } = extension(article.id, old, article.text.text, added)
    const focus = focusedOn(highlightId, manner.editing)
    if (!change) return store.update(focus)
    const act = { change, said, key: null }
    // The others are in it now, with what was told apart.
    if (old.length > 1) void performWithUndo(act, said, focus)
    else void perform(act, focus)
  }

  function highlight(range: TextRange, manner: Manner, chosen?: OverlapChoice): void {
    const state = store.get()
    const { article, selection, settings } = state
    const trimmed = article && trimRange(article.text.text, range)
    if (!article || !trimmed) return
    const { text } = article.text
    const highlights = openHighlights(state)
    const twin = twinOf(highlights, text, trimmed, manner.color)
    if (twin && manner.tagId === null) return store.update(focusedOn(twin.id, manner.editing))
    const quote = shortQuote(text.slice(trimmed.start, trimmed.end))
    if (twin) return extend(article, [twin], trimmed, manner, t('notices.tagged', { quote }))
    const choice = chosen ?? settings.overlap
    const old = choice === 'keep' ? [] : overlapping(highlights, text, trimmed)
    // There is a place for the question only beside a selection.
    if (choice === 'ask' && old.length > 0 && selection === range)
      store.update((state) => ({
        ...state,
        question: { ...manner, selection, over: old.length },
      }))
    else if (choice === 'extend' && old.length > 0)
      extend(article, old, trimmed, manner, t('notices.extended', { quote }))
    else keep(article, trimmed, manner)
  }

  function addAll(ranges: readonly TextRange[], color: HighlightColor): number {
    const state = store.get()
    const { article } = state
    if (!article) return 0
    const manner = { color, tagId: null }
    const there = new Set(
      openHighlights(state)
        .filter((highlight) => highlight.color === color)
        .map(keyOf),
    )
    const changes = ranges.flatMap((range): readonly SimpleChange[] => {
      const trimmed = trimRange(article.text.text, range)
      if (!trimmed || there.has(keyOf(trimmed))) return []
      const highlight = newHighlight(article.text.text, trimmed, manner, state.library.tags)
      return [{ kind: 'add-highlight', articleId: article.id, highlight }]
    })
    const count = changes.length
    if (count === 0) return 0
    const change: Change = { kind: 'together', changes }
    const said = t('notices.highlightedMany', { count })
    void performWithUndo({ change, said, key: null }, said)
    return count
  }

  return {
    add: (range, color, editing = null, tagId = null) =>
      highlight(range, { color, editing, tagId }),
    addAll,
    answer: (choice) => {
      const { question } = store.get()
      store.update((state) => ({ ...state, question: null }))
      if (question && choice) highlight(question.selection, question, choice)
    },
  }
}

/** Puts a highlight in focus in the place of what is selected. */
function focusedOn(
  highlightId: string,
  editing: Focus['editing'],
): (state: WindowState) => WindowState {
  return (state) => ({ ...state, selection: null, focus: { highlightId, editing, reveal: false } })
}

function keyOf({ start, end }: TextRange): string {
  return `${start} ${end}`
}

function newHighlight(
  text: string,
  range: TextRange,
  { color, tagId }: Pick<Manner, 'color' | 'tagId'>,
  tags: readonly Tag[],
): Highlight {
  const created = now()
  return {
    id: crypto.randomUUID(),
    ...anchorOf(text, range),
    color,
    tags: tagsFor({ color, tagId }, tags),
    note: '',
    card: null,
    created,
    modified: created,
  }
}

/** The tag that was chosen, or else what the colour stands for. */
function tagsFor(
  { color, tagId }: Pick<Manner, 'color' | 'tagId'>,
  tags: readonly Tag[],
): readonly string[] {
  return tagId === null ? tagsOfColor(color, tags) : [tagId]
}

function now(): string {
  return new Date().toISOString()
}
