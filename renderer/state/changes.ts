import type { ArticleId } from '../../shared/article/article'
import type { Bridge, Reply } from '../../shared/contract'
import {
  applyChange,
  inverseOf,
  simpleChanges,
  type Change,
  type SimpleChange,
} from '../../shared/notes/changes'
import { forget, record, stepBack, stepForward } from './history'
import type { Messages } from './messages'
import { refreshDocument } from './openDocument'
import type { Store } from './store'
import {
  findHighlight,
  focusedHighlight,
  type Act,
  type History,
  type WindowState,
} from './windowState'

/** The one way in which anything the user keeps is changed. */
export interface Changes {
  /**
   * Shows the change at once, then has it written; what cannot be written is taken back, which the
   * reader is told, and gives false. `meanwhile` is done in the same step and stays: what else the
   * act does to the window, such as to put in focus what it makes.
   */
  readonly perform: (act: Act, meanwhile?: (state: WindowState) => WindowState) => Promise<boolean>
  /** The same, with a message that offers to take back this very act, whatever came after it. */
  readonly performWithUndo: (act: Act, said: string) => Promise<boolean>
  /**
   * Has the main process do something that it works out itself, and shows what that was; with
   * `offer` a message says it and offers to take it back.
   */
  readonly ask: <Value extends Asked>(
    ask: () => Promise<Reply<Value>>,
    options: { readonly offer: boolean },
  ) => Promise<Reply<Value>>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** What the main process did because the window asked. */
interface Asked {
  readonly change: Change
  /** What was done, as the history says it. */
  readonly said: string
}

interface Surroundings {
  readonly store: Store<WindowState>
  readonly bridge: Bridge
  readonly messages: Messages
  /** Opens an article before something in it is undone, so that the reader sees what happens. */
  readonly openArticle: (articleId: ArticleId) => Promise<boolean>
  /** Hands over what is still being typed. */
  readonly flush: () => void
  /** Counts what the window does not hold itself. */
  readonly recount: () => Promise<void>
}

export function createChanges(surroundings: Surroundings): Changes {
  const { store, bridge, messages, openArticle, flush, recount } = surroundings

  /** The messages that offer to take an act back, which end when the act is undone otherwise. */
  const offers = new WeakMap<Act, string>()

  function endOffer(act: Act): void {
    const offer = offers.get(act)
    if (offer !== undefined) messages.dismiss(offer)
  }

  /**
   * Shows a change together with what else comes of it, and has it written; taken back when it
   * cannot be.
   */
  async function carryOut(
    change: Change,
    move: (history: History) => History,
    meanwhile: (state: WindowState) => WindowState,
  ): Promise<boolean> {
    for (const since of inFlight) since.push(change)
    const before = store.get().history
    const after = move(before)
    store.update((state) =>
      meanwhile({ ...applied(state, change), history: after, unsaved: state.unsaved + 1 }),
    )
    const reply = await bridge.call('change', { change })
    if (reply.ok) {
      store.update((state) => ({ ...state, unsaved: state.unsaved - 1 }))
      if (needsRecount(change, store.get().article?.id)) void recount()
      return true
    }
    const act = after.undone.length > before.undone.length ? after.undone.at(-1) : after.done.at(-1)
    store.update((state) => {
      const takenBack = applied(state, inverseOf(change))
      return {
        ...takenBack,
        focus: focusedHighlight(takenBack) ? takenBack.focus : null,
        // Acts that came meanwhile stay; only without them can the history be what it was.
        history: state.history === after || !act ? before : forget(state.history, act),
        unsaved: state.unsaved - 1,
      }
    })
    messages.complain(`${reply.message} The change was taken back.`)
    return false
  }

  async function step(
    nextAct: (history: History) => Act | undefined,
    move: (history: History) => History,
    changeOf: (act: Act) => Change,
  ): Promise<void> {
    flush()
    const act = nextAct(store.get().history)
    if (!act) return
    const change = changeOf(act)
    const articleId = articleToShow(change, store.get().article?.id)
    if (articleId && !(await openArticle(articleId))) return
    endOffer(act)
    await carryOut(change, move, (state) => ({ ...state, focus: focusAfter(state, change) }))
  }

  const perform: Changes['perform'] = (act, meanwhile = (state) => state) =>
    carryOut(act.change, (history) => record(history, act), meanwhile)
  const undo = (): Promise<void> =>
    step(
      ({ done }) => done.at(-1),
      stepBack,
      (act) => inverseOf(act.change),
    )
  const redo = (): Promise<void> =>
    step(
      ({ undone }) => undone.at(-1),
      stepForward,
      (act) => act.change,
    )

  /** What was done here while the main process was asked for something, for each that it still is. */
  const inFlight = new Set<Change[]>()

  async function ask<Value extends Asked>(
    askMain: () => Promise<Reply<Value>>,
    { offer }: { readonly offer: boolean },
  ): Promise<Reply<Value>> {
    const since: Change[] = []
    inFlight.add(since)
    const reply = await askMain()
    inFlight.delete(since)
    if (!reply.ok) return reply
    const { change, said } = reply.value
    if (simpleChanges(change).length === 0) return reply
    const act: Act = { change, title: said, mergeKey: null }
    // It was done before what was done here since.
    const over = since.reduceRight((state, later) => applied(state, inverseOf(later)), store.get())
    store.update(() => {
      const state = since.reduce(applied, applied(over, change))
      return {
        ...state,
        focus: focusedHighlight(state) ? state.focus : null,
        history: record(state.history, act),
      }
    })
    void recount()
    if (offer) offers.set(act, messages.say(said, { title: 'Undo', run: () => void takeBack(act) }))
    return reply
  }

  async function takeBack(act: Act): Promise<void> {
    if (store.get().history.done.at(-1) === act) return undo()
    await perform({
      change: inverseOf(act.change),
      title: `taking back of the ${act.title}`,
      mergeKey: null,
    })
  }

  return {
    perform,
    ask,
    performWithUndo: async (act, said) => {
      offers.set(act, messages.say(said, { title: 'Undo', run: () => void takeBack(act) }))
      const kept = await perform(act)
      if (!kept) endOffer(act)
      return kept
    },
    undo,
    redo,
  }
}

function applied(state: WindowState, change: Change): WindowState {
  const library = applyChange(state.library, change)
  if (library === state.library) return state
  return { ...state, library, article: refreshDocument(state.article, library.articles) }
}

/**
 * The article to open so that a change to its highlights is seen; none where the open one is among
 * those that are touched, where there are several, or where it comes or goes with the change.
 */
function articleToShow(change: Change, openId: ArticleId | undefined): ArticleId | null {
  const touched = new Set(changesOfHighlights(change).map(({ articleId }) => articleId))
  const [first = null] = touched
  if (touched.size > 1 || first === openId) return null
  return deletionsIn(change).some(({ articleId }) => articleId === first) ? null : first
}

/** Whether a change alters counts that the window cannot tell by what it holds. */
function needsRecount(change: Change, openId: ArticleId | undefined): boolean {
  return (
    deletionsIn(change).length > 0 ||
    changesOfHighlights(change).some(({ articleId }) => articleId !== openId)
  )
}

/** The highlight that a change leaves the reader at: the one that it is about, if that is one. */
function focusAfter(state: WindowState, change: Change): WindowState['focus'] {
  const written = new Set(
    changesOfHighlights(change).flatMap((simple) => {
      if (simple.kind === 'add-highlight') return [simple.highlight.id]
      return simple.kind === 'edit-highlight' ? [simple.highlightId] : []
    }),
  )
  const [highlightId] = written
  if (written.size === 1 && highlightId !== undefined && findHighlight(state, highlightId))
    return { highlightId, editing: null, reveal: true }
  return focusedHighlight(state) ? state.focus : null
}

type HighlightChange = Extract<SimpleChange, { kind: `${string}-highlight` }>

function changesOfHighlights(change: Change): readonly HighlightChange[] {
  return simpleChanges(change).filter(
    (simple): simple is HighlightChange => 'articleId' in simple && simple.kind !== 'edit-article',
  )
}

type ArticleChange = Extract<SimpleChange, { kind: 'edit-article' }>

/** The parts of a change by which articles are deleted or brought back. */
function deletionsIn(change: Change): readonly ArticleChange[] {
  return simpleChanges(change).filter(
    (simple): simple is ArticleChange =>
      simple.kind === 'edit-article' && simple.after.deleted !== undefined,
  )
}
