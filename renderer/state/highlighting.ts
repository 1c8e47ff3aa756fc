import type { TextRange } from '../../shared/article/text'
import { anchorOf, trimRange } from '../../shared/notes/anchor'
import type { Change, SimpleChange } from '../../shared/notes/changes'
import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import { tagsOfColor } from '../../shared/notes/meaning'
import { extension, overlapping, twinOf, type OverlapChoice } from '../../shared/notes/overlap'
import { shortQuote } from '../../shared/notes/shortQuote'
import type { Tag } from '../../shared/notes/tag'
import type { Changes } from './changes'
import type { Store } from './store'
import { openHighlights, type Focus, type OpenDocument, type WindowState } from './windowState'

/** How a passage becomes a highlight, whatever lies there already. */
export interface Highlighting {
  /**
   * Highlights a range of the text and puts it in focus; a range of white space is passed over.
   * Where it lies over other highlights the reader's setting says what happens, which may be to
   * ask first; where exactly that range has that colour already, the highlight there is put in
   * focus. While `editing` is given no colour was chosen, so that an old highlight keeps its own.
   */
  readonly add: (range: TextRange, color: HighlightColor, editing?: Focus['editing']) => void
  /**
   * Highlights ranges of the text as one act, with a message that offers to take it back; those
   * that have exactly that highlight are passed over, and all others kept beside what is there.
   * Gives how many were made.
   */
  readonly addAll: (ranges: readonly TextRange[], color: HighlightColor) => number
  /** Goes on with what the reader was asked about, as the answer says; null leaves it be. */
  readonly answer: (choice: OverlapChoice | null) => void
}

export function createHighlighting(
  store: Store<WindowState>,
  { perform, performWithUndo }: Pick<Changes, 'perform' | 'performWithUndo'>,
): Highlighting {
  function keep(
    article: OpenDocument,
    range: TextRange,
    color: HighlightColor,
    editing: Focus['editing'],
  ): void {
    const highlight = newHighlight(article.text.text, range, color, store.get().library.tags)
    void perform(
      {
        change: { kind: 'add-highlight', articleId: article.id, highlight },
        said: `Highlighted ${shortQuote(highlight.quote)} in ${color}`,
        key: null,
      },
      focusedOn(highlight.id, editing),
    )
  }

  function extend(
    article: OpenDocument,
    old: readonly Highlight[],
    range: TextRange,
    color: HighlightColor,
    editing: Focus['editing'],
  ): void {
    // Without a colour that was chosen the old highlight keeps its own.
    const added = {
      range,
      color: editing === null ? color : null,
      tags: editing === null ? tagsOfColor(color, store.get().library.tags) : [],
      now: now(),
    }
    const { highlightId, change } = extension(article.id, old, article.text.text, added)
    const focus = focusedOn(highlightId, editing)
    const said = `Extended a highlight over ${shortQuote(article.text.text.slice(range.start, range.end))}`
    if (change) void perform({ change, said, key: null }, focus)
    else store.update(focus)
  }

  function highlight(
    range: TextRange,
    color: HighlightColor,
    editing: Focus['editing'],
    chosen?: OverlapChoice,
  ): void {
    const state = store.get()
    const { article, selection, settings } = state
    const trimmed = article && trimRange(article.text.text, range)
    if (!article || !trimmed) return
    const { text } = article.text
    const highlights = openHighlights(state)
    const twin = twinOf(highlights, text, trimmed, color)
    if (twin) return store.update(focusedOn(twin.id, editing))
    const choice = chosen ?? settings.overlap
    const old = choice === 'keep' ? [] : overlapping(highlights, text, trimmed)
    // There is a place for the question only beside a selection.
    if (choice === 'ask' && old.length > 0 && selection === range)
      store.update((state) => ({
        ...state,
        question: { selection, color, editing, over: old.length },
      }))
    else if (choice === 'extend' && old.length > 0) extend(article, old, trimmed, color, editing)
    else keep(article, trimmed, color, editing)
  }

  function addAll(ranges: readonly TextRange[], color: HighlightColor): number {
    const state = store.get()
    const { article } = state
    if (!article) return 0
    const there = new Set(
      openHighlights(state)
        .filter((highlight) => highlight.color === color)
        .map(keyOf),
    )
    const changes = ranges.flatMap((range): readonly SimpleChange[] => {
      const trimmed = trimRange(article.text.text, range)
      if (!trimmed || there.has(keyOf(trimmed))) return []
      const highlight = newHighlight(article.text.text, trimmed, color, state.library.tags)
      return [{ kind: 'add-highlight', articleId: article.id, highlight }]
    })
    const count = changes.length
    if (count === 0) return 0
    const what = count === 1 ? 'one passage' : `${count.toLocaleString('en')} passages`
    const change: Change = { kind: 'together', changes }
    const said = `Highlighted ${what}`
    void performWithUndo({ change, said, key: null }, said)
    return count
  }

  return {
    add: (range, color, editing = null) => highlight(range, color, editing),
    addAll,
    answer: (choice) => {
      const { question } = store.get()
      store.update((state) => ({ ...state, question: null }))
      if (question && choice)
        highlight(question.selection, question.color, question.editing, choice)
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
  color: HighlightColor,
  tags: readonly Tag[],
): Highlight {
  const created = now()
  return {
    id: crypto.randomUUID(),
    ...anchorOf(text, range),
    color,
    tags: tagsOfColor(color, tags),
    note: '',
    created,
    modified: created,
  }
}

function now(): string {
  return new Date().toISOString()
}
