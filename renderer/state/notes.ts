import type { TextRange } from '../../shared/article/text'
import { anchorOf, trimRange } from '../../shared/notes/anchor'
import type { SimpleChange } from '../../shared/notes/changes'
import type { Highlight, HighlightColor, HighlightEdit } from '../../shared/notes/highlight'
import { tagsRecolored } from '../../shared/notes/meaning'
import { makeTag } from '../../shared/notes/tagActs'
import { parseTagPath, writeTagPath } from '../../shared/notes/tagPath'
import type { Changes } from './changes'
import { createHighlighting, type Highlighting } from './highlighting'
import type { Store } from './store'
import type { Act, WindowState } from './windowState'

/** What a reader can do to highlights, tags and notes of the open article; each is one undo step. */
export interface Notes extends Highlighting {
  readonly recolor: (highlight: Highlight, color: HighlightColor) => void
  /**
   * Keeps the note as typed; what is typed in one go is undone in one. False when it could not be
   * kept, so that what was typed is not given up.
   */
  readonly setNote: (highlight: Highlight, note: string, session: string) => Promise<boolean>
  /** Gives the highlight the tag of that name, which is made if there is none. */
  readonly addTag: (highlight: Highlight, name: string) => void
  readonly removeTag: (highlight: Highlight, tagId: string) => void
  readonly move: (highlight: Highlight, range: TextRange) => void
  /** Deletes with a message that offers to take it back, as the next does. */
  readonly remove: (highlight: Highlight) => void
}

export function createNotes(
  store: Store<WindowState>,
  { perform, performWithUndo }: Changes,
): Notes {
  function edit(
    highlight: Highlight,
    title: string,
    after: HighlightEdit,
    others: readonly SimpleChange[] = [],
    mergeKey: string | null = null,
  ): Promise<boolean> {
    const { article } = store.get()
    if (!article) return Promise.resolve(false)
    const before = Object.fromEntries(
      Object.keys(after).map((field) => [field, highlight[field as keyof Highlight]]),
    ) as HighlightEdit
    const change: SimpleChange = {
      kind: 'edit-highlight',
      articleId: article.id,
      highlightId: highlight.id,
      before: { ...before, modified: highlight.modified },
      after: { ...after, modified: now() },
    }
    return perform({
      change: others.length ? { kind: 'together', changes: [...others, change] } : change,
      title,
      mergeKey,
    })
  }

  return {
    ...createHighlighting(store, { perform, performWithUndo }),
    recolor: (highlight, color) => {
      const { tags: all } = store.get().library
      const tags = tagsRecolored(highlight.tags, highlight.color, color, all)
      if (highlight.color === color && tags === highlight.tags) return
      void edit(
        highlight,
        'change of colour',
        tags === highlight.tags ? { color } : { color, tags },
      )
    },
    setNote: (highlight, note, session) => {
      if (highlight.note === note) return Promise.resolve(true)
      return edit(highlight, 'note', { note }, [], `note ${session}`)
    },
    addTag: (highlight, typed) => {
      const path = parseTagPath(typed)
      if (path.length === 0) return
      const { tag, changes } = makeTag(store.get().library.tags, path, { now: now(), newId })
      if (highlight.tags.includes(tag.id)) return
      const tags = [...highlight.tags, tag.id]
      void edit(highlight, `tag “${writeTagPath(path)}”`, { tags }, changes)
    },
    removeTag: (highlight, tagId) => {
      void edit(highlight, 'removal of a tag', {
        tags: highlight.tags.filter((id) => id !== tagId),
      })
    },
    move: (highlight, range) => {
      const text = store.get().article?.text.text ?? ''
      const trimmed = trimRange(text, range)
      if (!trimmed) return
      if (trimmed.start === highlight.start && trimmed.end === highlight.end) return
      void edit(highlight, 'move of an end', anchorOf(text, trimmed), [], `move ${highlight.id}`)
    },
    remove: (highlight) => {
      const { article } = store.get()
      if (!article) return
      const act: Act = {
        change: { kind: 'remove-highlight', articleId: article.id, highlight },
        title: 'deletion of a highlight',
        mergeKey: null,
      }
      void performWithUndo(act, 'Deleted a highlight')
      store.update((state) => ({ ...state, focus: null }))
    },
  }
}

function now(): string {
  return new Date().toISOString()
}

function newId(): string {
  return crypto.randomUUID()
}
