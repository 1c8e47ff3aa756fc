import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { anchorOf, trimRange } from '../../shared/notes/anchor'
import type { Card } from '../../shared/notes/card'
import type { SimpleChange } from '../../shared/notes/changes'
import type { Highlight, HighlightColor, HighlightEdit } from '../../shared/notes/highlight'
import { shortQuote } from '../../shared/notes/shortQuote'
import { tagsRecolored } from '../../shared/notes/meaning'
import { makeTag, refusePath } from '../../shared/notes/tagActs'
import { parseTagPath, writeTagPath } from '../../shared/notes/tagPath'
import { tagTree } from '../../shared/notes/tagTree'
import type { Changes } from './changes'
import type { Messages } from './messages'
import { createHighlighting, type Highlighting } from './highlighting'
import type { Store } from './store'
import type { Act, WindowState } from './windowState'

/** What a reader can do to highlights, tags and notes of the open article; each is one undo step. */
export interface Notes extends Highlighting {
  readonly recolor: (highlight: Highlight, color: HighlightColor) => void
  /**
   * Keeps the note as typed; what is typed in one go is undone in one. Where none is left of one
   * that was there, a message offers it back until more is typed in the same go. False when it could not be kept, so that what was typed
   * is not given up.
   */
  readonly setNote: (highlight: Highlight, note: string, session: string) => Promise<boolean>
  /** Gives the highlight the tag of that name, which is made if there is none. */
  readonly addTag: (highlight: Highlight, name: string) => void
  readonly removeTag: (highlight: Highlight, tagId: string) => void
  /** Makes a card of the highlight, or changes what it asks for as one. */
  readonly setCard: (highlight: Highlight, answer: Card['answer']) => void
  /** Makes no card of it any more, with a message that offers to take that back. */
  readonly removeCard: (highlight: Highlight) => void
  readonly move: (highlight: Highlight, range: TextRange) => void
  /** Deletes with a message that offers to take it back, as the next does. */
  readonly remove: (highlight: Highlight) => void
}

interface EditOptions {
  /** What is changed besides, before it. */
  readonly others?: readonly SimpleChange[]
  readonly key?: string | null
  /** Whether a message says it and offers to take it back. */
  readonly offersUndo?: boolean
}

export function createNotes(
  store: Store<WindowState>,
  { perform, performWithUndo }: Pick<Changes, 'perform' | 'performWithUndo'>,
  { complain }: Pick<Messages, 'complain'>,
): Notes {
  /** The note that is being written, and how it was before. */
  let writing: { readonly session: string; readonly before: string } | null = null

  function edit(
    highlight: Highlight,
    said: string,
    after: HighlightEdit,
    { others = [], key = null, offersUndo = false }: EditOptions = {},
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
    const act: Act = {
      change: others.length ? { kind: 'together', changes: [...others, change] } : change,
      said,
      key,
    }
    return offersUndo ? performWithUndo(act, said) : perform(act)
  }

  return {
    ...createHighlighting(store, { perform, performWithUndo }),
    recolor: (highlight, color) => {
      const { tags: all } = store.get().library
      const tags = tagsRecolored(highlight.tags, highlight.color, color, all)
      if (highlight.color === color && tags === highlight.tags) return
      void edit(
        highlight,
        t('notices.recolored', { quote: shortQuote(highlight.quote), color }),
        tags === highlight.tags ? { color } : { color, tags },
      )
    },
    setNote: (highlight, note, session) => {
      if (highlight.note === note) return Promise.resolve(true)
      const quote = shortQuote(highlight.quote)
      if (writing?.session !== session) writing = { session, before: highlight.note }
      const isEmptied = note.trim() === ''
      const said = t(isEmptied ? 'notices.noteDeleted' : 'notices.noteWritten', { quote })
      return edit(
        highlight,
        said,
        { note },
        { key: `note ${session}`, offersUndo: isEmptied && writing.before.trim() !== '' },
      )
    },
    addTag: (highlight, typed) => {
      const path = parseTagPath(typed)
      if (path.length === 0) return
      const refusal = refusePath(path)
      if (refusal !== null) return complain(refusal)
      const { tag, changes } = makeTag(store.get().library.tags, path, { now: now(), newId })
      if (highlight.tags.includes(tag.id)) return
      const tags = [...highlight.tags, tag.id]
      const said = t('notices.taggedWith', {
        quote: shortQuote(highlight.quote),
        tag: writeTagPath(path),
      })
      void edit(highlight, said, { tags }, { others: changes })
    },
    removeTag: (highlight, tagId) => {
      const said = t('notices.tagTakenOff', {
        tag: tagTree(store.get().library.tags).textOf(tagId),
        quote: shortQuote(highlight.quote),
      })
      void edit(highlight, said, { tags: highlight.tags.filter((id) => id !== tagId) })
    },
    setCard: (highlight, answer) => {
      const { card } = highlight
      const quote = shortQuote(highlight.quote)
      if (!card)
        return void edit(highlight, t('notices.cardMade', { quote }), {
          card: { answer, made: now(), reviews: [] },
        })
      if (JSON.stringify(card.answer) === JSON.stringify(answer)) return
      void edit(highlight, t('notices.cardChanged', { quote }), {
        card: { ...card, answer },
      })
    },
    removeCard: (highlight) => {
      const said = t('notices.cardRemoved', { quote: shortQuote(highlight.quote) })
      void edit(highlight, said, { card: null }, { offersUndo: true })
    },
    move: (highlight, range) => {
      const text = store.get().article?.text.text ?? ''
      const trimmed = trimRange(text, range)
      if (!trimmed) return
      if (trimmed.start === highlight.start && trimmed.end === highlight.end) return
      const anchor = anchorOf(text, trimmed)
      const said = t('notices.endsMoved', { quote: shortQuote(anchor.quote) })
      void edit(highlight, said, anchor, { key: `move ${highlight.id}` })
    },
    remove: (highlight) => {
      const { article } = store.get()
      if (!article) return
      const act: Act = {
        change: { kind: 'remove-highlight', articleId: article.id, highlight },
        said: t('notices.deletedHighlightOf', { quote: shortQuote(highlight.quote) }),
        key: null,
      }
      void performWithUndo(act, t('notices.deletedHighlight'))
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
