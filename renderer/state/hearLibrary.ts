import type { WindowEvent } from '../../shared/contract'
import type { Call } from './call'
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
      return void messages.say('The library is back, and everything is saved in it.')
    case 'notes-read':
      void askHistory(store, call)
      return void countNotes(store, call)
  }
}

/** Asks what could be undone, which may have been done long ago. */
async function askHistory(store: Store<WindowState>, call: Call): Promise<void> {
  const reply = await call('history', { limit: 1 })
  const { done = [], undone = [] } = reply?.value ?? {}
  store.update((state) => {
    // Whatever was done here meanwhile is what can be undone.
    if (!reply || state.history.last) return state
    const history = { undo: done[0]?.said ?? null, redo: undone.at(-1)?.said ?? null, last: null }
    return { ...state, history }
  })
}

/** Counts anew the highlights of all articles and the tags on those of the articles not open. */
export async function countNotes(store: Store<WindowState>, call: Call): Promise<void> {
  const openArticle = store.get().article?.id ?? null
  const reply = await call('countNotes', { openArticle })
  if (!reply) return
  // Another article has been opened meanwhile: what is counted is not what is asked for any more.
  if ((store.get().article?.id ?? null) !== openArticle) return countNotes(store, call)
  const { highlights, tags } = reply.value
  store.update((state) => ({ ...state, highlightCounts: highlights, tagCountsElsewhere: tags }))
}
