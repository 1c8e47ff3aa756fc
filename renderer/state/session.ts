import type { ArticleId } from '../../shared/article/article'
import type { Bridge, HistoryPage, OpenedLibrary } from '../../shared/contract'
import type { SettingsEdit } from '../../shared/settings'
import { createArticles, openArticle, type Arrive, type Articles } from './articles'
import { createBackups, type Backups } from './backups'
import { createCall, type Call } from './call'
import { createCodebooks, type Codebooks } from './codebooks'
import { createChanges, type Changes } from './changes'
import { createDialogs, type Dialogs } from './dialogs'
import { createDesks, type Desks } from './desks'
import { createFinding, type Finding } from './finding'
import { askHistory, countNotes, hearLibrary } from './hearLibrary'
import { initialState } from './initialState'
import { createImports, type Imports } from './imports'
import { createMessages, type Messages } from './messages'
import { createNoteActs, type NoteActs } from './noteActs'
import { createNotes, type Notes } from './notes'
import { createPrinting, type Print } from './printing'
import { createReview, type Review } from './review'
import { createTags, type Tags } from './tags'
import { createStore, type Store } from './store'
import { createTravel, type Travel } from './travel'
import { whenSaved } from './whenSaved'
import { withoutDesk } from './withoutDesk'
import type { Focus, Overlay, WindowState } from './windowState'

/** What every part of the window works with: the state, and the acts that change it. */
export interface Session {
  readonly store: Store<WindowState>
  readonly call: Call
  readonly messages: Messages
  readonly changes: Changes
  readonly notes: Notes
  readonly noteActs: NoteActs
  readonly tags: Tags
  readonly codebooks: Codebooks
  readonly articles: Articles
  readonly imports: Imports
  readonly backups: Backups
  readonly print: Print
  readonly travel: Travel
  readonly desks: Desks
  readonly dialogs: Dialogs
  readonly finding: Finding
  readonly review: Review
  /** Puts an article into the page, in place of a desk; false when it could not be opened, which the reader is told, or another was wanted. */
  readonly open: (articleId: ArticleId) => Promise<boolean>
  readonly drop: (files: readonly unknown[]) => Promise<void>
  readonly changeSettings: (settings: SettingsEdit) => void
  readonly show: (overlay: Overlay | null) => void
  readonly focus: (focus: Focus | null) => void
  /**
   * Registers what hands over text that is still being typed, or where the page stands, for the
   * moments when it must not wait: undo, another article, a desk, a jump, quitting. Returns the
   * function that takes it away again.
   */
  readonly onFlush: (flush: () => void) => () => void
}

/** Connects a window to the library that the main process has opened. */
export function openSession(bridge: Bridge, opened: OpenedLibrary): Session {
  const store = createStore(initialState(opened))
  const messages = createMessages(store)
  const call = createCall(bridge, messages)
  const flushers = new Set<() => void>()
  const flush = (): void => {
    for (const hand of flushers) hand()
  }
  let asked = 0
  const open = async (
    articleId: ArticleId,
    arrive: Arrive = (state) => state,
  ): Promise<boolean> => {
    const turn = ++asked
    if (store.get().article?.id === articleId) {
      store.update((state) => ({ ...arrive(withoutDesk(state)), opening: null }))
      return true
    }
    const isWanted = (): boolean => turn === asked
    store.update((state) => ({ ...state, opening: articleId }))
    try {
      return await openArticle({ store, call, messages, flush, isWanted, arrive }, articleId)
    } finally {
      if (store.get().opening !== null && isWanted())
        store.update((state) => ({ ...state, opening: null }))
    }
  }
  const recount = (): Promise<void> => countNotes(store, call)
  const askTop = (): Promise<HistoryPage | null> => askHistory(store, call)
  const changes = createChanges({
    store,
    bridge,
    messages,
    openArticle: open,
    flush,
    recount,
    askTop,
  })
  const desks = createDesks(store, open, messages, flush)
  const imports = createImports(store, bridge, messages, changes, open)

  bridge.listen((event) => {
    imports.hear(event)
    hearLibrary({ store, call, messages }, event)
    if (event.kind !== 'flush') return
    flush()
    void whenSaved(store).then(() => call('flushed', {}))
  })
  for (const warning of opened.warnings) messages.complain(warning)

  return {
    store,
    call,
    messages,
    changes,
    notes: createNotes(store, changes, messages),
    noteActs: createNoteActs(bridge, changes, messages),
    tags: createTags(bridge, changes),
    codebooks: createCodebooks(bridge, changes, flush),
    articles: createArticles(store, call, changes),
    imports,
    backups: createBackups({ store, bridge, changes, flush }),
    print: createPrinting({ store, call, messages, flush }),
    travel: createTravel(store, flush),
    desks,
    dialogs: createDialogs(store, messages),
    finding: createFinding(store, bridge),
    review: createReview({ store, bridge, changes, desks }),
    open: (articleId) => open(articleId),
    drop: async (files) => {
      const reply = await bridge.drop(files)
      if (!reply.ok) messages.complain(reply.message)
    },
    changeSettings: (edit) => {
      store.update((state) => ({ ...state, settings: { ...state.settings, ...edit } }))
      void call('changeSettings', { settings: edit })
    },
    show: (overlay) => store.update((state) => ({ ...state, overlay })),
    focus: (focus) =>
      // What is to be seen is on the page.
      store.update((state) => ({ ...(focus?.reveal ? withoutDesk(state) : state), focus })),
    onFlush: (hand) => {
      flushers.add(hand)
      return () => flushers.delete(hand)
    },
  }
}
