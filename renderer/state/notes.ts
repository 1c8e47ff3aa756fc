import type { TextRange } from '../../shared/article/text'
import { anchorOf, trimRange } from '../../shared/notes/anchor'
import type { SimpleChange } from '../../shared/notes/changes'
import type { Highlight, HighlightColor, HighlightEdit, Tag } from '../../shared/notes/highlight'
import { findTag, tidyTagName } from '../../shared/notes/tags'
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
  /** False when another tag already has that name. */
  readonly renameTag: (tag: Tag, name: string) => boolean
  /** Removes the tag from the library and so from every highlight. */
  readonly removeTagEverywhere: (tag: Tag) => void
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
      if (highlight.color !== color) void edit(highlight, 'change of colour', { color })
    },
    setNote: (highlight, note, session) => {
      if (highlight.note === note) return Promise.resolve(true)
      return edit(highlight, 'note', { note }, [], `note ${session}`)
    },
    addTag: (highlight, typed) => {
      const name = tidyTagName(typed)
      if (name === '') return
      const known = findTag(store.get().library.tags, name)
      const tag = known ?? { id: crypto.randomUUID(), name, created: now() }
      if (highlight.tags.includes(tag.id)) return
      const making: readonly SimpleChange[] = known ? [] : [{ kind: 'add-tag', tag }]
      void edit(highlight, `tag “${tag.name}”`, { tags: [...highlight.tags, tag.id] }, making)
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
    renameTag: ({ id }, typed) => {
      const { tags } = store.get().library
      // As it is now: a field that loses the focus after Enter asks a second time.
      const tag = tags.find((known) => known.id === id)
      const name = tidyTagName(typed)
      const other = findTag(tags, name)
      if (name === '' || (other && other.id !== id)) return false
      if (!tag || name === tag.name) return true
      void perform({
        change: {
          kind: 'edit-tag',
          tagId: tag.id,
          before: { name: tag.name },
          after: { name },
        },
        title: `renaming of “${tag.name}”`,
        mergeKey: null,
      })
      return true
    },
    removeTagEverywhere: (tag) => {
      const title = `deletion of the tag “${tag.name}”`
      const act: Act = { change: { kind: 'remove-tag', tag }, title, mergeKey: null }
      void performWithUndo(act, `Deleted the tag “${tag.name}”`)
    },
  }
}

function now(): string {
  return new Date().toISOString()
}
