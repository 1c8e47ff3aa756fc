import type { HistoryPage, WindowEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import type { Call } from './call'
import { keepEqual } from './keepEqual'
import type { Messages } from './messages'
import type { Store } from './store'
import type { WindowState } from './windowState'

interface Listening {
  readonly store: Store<WindowState>
  readonly call: Call
  readonly messages: Messages
}

/** What the window does about what the library tells unasked. */
export function hearLibrary({ store, call, messages }: Listening, event: WindowEvent): void {
  switch (event.kind) {
    case 'warning':
      return messages.complain(event.sentence)
    case 'library-away':
      return store.update((state) => ({ ...state, away: event.sentence }))
    case 'library-back':
      store.update((state) => ({ ...state, away: null }))
      return void messages.say(t('notices.libraryBack'))
    case 'indexing': {
      const { done, total, isPutOff, unread } = event
      return store.update((state) => ({
        ...state,
        indexing: done < total ? { done, total, isPutOff } : null,
        unread: keepEqual(state.unread, unread),
        revision: done < total ? state.revision : state.revision + 1,
      }))
    }
    case 'task': {
      const { task } = event
      const isKnown = store.get().tasks.some(({ id }) => id === task.id)
      return store.update((state) => ({
        ...state,
        tasks: isKnown
          ? state.tasks.map((other) => (other.id === task.id ? task : other))
          : [...state.tasks, task],
      }))
    }
    case 'task-ended':
      return store.update((state) => ({
        ...state,
        tasks: state.tasks.filter(({ id }) => id !== event.taskId),
      }))
    case 'notes-read':
      store.update((state) => ({ ...state, revision: state.revision + 1 }))
      void askHistory(store, call)
      return void countNotes(store, call)
  }
}

/**
 * Asks what could be undone and done again, which may have been done long ago; null if that cannot
 * be told.
 */
export async function askHistory(
  store: Store<WindowState>,
  call: Call,
): Promise<HistoryPage | null> {
  const before = store.get()
  const reply = await call('history', { limit: 1 })
  if (!reply) return null
  const { done, undone } = reply.value
  store.update((state) => {
    // What was done here meanwhile, or waits for the disk, is what can be undone.
    if (state.history !== before.history || before.unsaved > 0) return state
    const history = { undo: done[0]?.said ?? null, redo: undone.at(-1)?.said ?? null }
    return { ...state, history: { ...state.history, ...history } }
  })
  return reply.value
}

/** Counts anew the highlights of all articles and the tags on those of the articles not open. */
export async function countNotes(store: Store<WindowState>, call: Call): Promise<void> {
  const openArticle = store.get().article?.id ?? null
  const reply = await call('countNotes', { openArticle })
  if (!reply) return
  // Another article has been opened meanwhile: what is counted is not what is asked for any more.
  if ((store.get().article?.id ?? null) !== openArticle) return countNotes(store, call)
  const { highlights, tags } = reply.value
  store.update((state) => ({
    ...state,
    highlightCounts: keepEqual(state.highlightCounts, highlights),
    tagCountsElsewhere: keepEqual(state.tagCountsElsewhere, tags),
  }))
}
