import type { ArticleId } from '../../shared/article/article'
import type { Bridge, Done, HistoryPage, Kept, Reply, Stepped } from '../../shared/contract'
import { t } from '../../shared/language/t'
import {
  applyChange,
  inverseOf,
  simpleChanges,
  type Change,
  type SimpleChange,
} from '../../shared/notes/changes'
import { rebased } from '../../shared/notes/rebased'
import type { Messages } from './messages'
import { refreshDocument } from './openDocument'
import { reviewTakenBack } from './reviewing'
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
  /**
   * The same, with a message that offers to take back this very act, whatever came after it. It
   * ends when an act of the same key goes on with the step, which would be taken back too.
   */
  readonly performWithUndo: (
    act: Act,
    said: string,
    meanwhile?: (state: WindowState) => WindowState,
  ) => Promise<boolean>
  /** Says what was done by acts that are on the disk, and offers to take them back. */
  readonly offer: (said: string, actIds: readonly string[]) => void
  /**
   * Has the main process do something that it works out itself, and shows what that was; with
   * `offer` a message says it and offers to take it back.
   */
  readonly ask: <Value extends Done>(
    ask: () => Promise<Reply<Value>>,
    options: { readonly offer: boolean },
  ) => Promise<Reply<Value>>
  /** Resolves with what was stepped over; null when there was nothing, or it could not be done. */
  readonly undo: () => Promise<Stepped | null>
  readonly redo: () => Promise<Stepped | null>
  /** Goes to where a step of the history was the last one done; null is before the first. */
  readonly goTo: (stepId: string | null) => Promise<void>
}

interface Surroundings {
  readonly store: Store<WindowState>
  readonly bridge: Bridge
  readonly messages: Messages
  /** Opens the article in which something was undone, so that the reader sees what happened. */
  readonly openArticle: (articleId: ArticleId) => Promise<boolean>
  /** Hands over what is still being typed. */
  readonly flush: () => void
  /** Counts what the window does not hold itself. */
  readonly recount: () => Promise<void>
  /** Asks what could be undone and done again; null if that cannot be told. */
  readonly askTop: () => Promise<HistoryPage | null>
}

/** Something that was done here, as it would be taken back now. */
interface DoneHere {
  change: Change
}

export function createChanges(surroundings: Surroundings): Changes {
  const { store, bridge, messages, openArticle, flush, recount, askTop } = surroundings

  /**
   * The messages that offer to take an act back, by its id and by its key: they end when the act is
   * undone otherwise, and when another of the same key is done.
   */
  const offers = new Map<string, string>()
  /** What was done here since the main process was asked for something, for each that it still is. */
  const inFlight = new Set<DoneHere[]>()

  /** Shows an act together with what else comes of it, and has it written; null if it cannot be. */
  async function carryOut(
    { change, said, key }: Act,
    meanwhile: (state: WindowState) => WindowState,
  ): Promise<Kept | null> {
    if (key !== null) endOffer(key)
    const doing: DoneHere = { change }
    for (const others of inFlight) others.push(doing)
    const since: DoneHere[] = []
    inFlight.add(since)
    const before = store.get().history
    const after: History = { undo: said, redo: null, last: { kind: 'done', said, change } }
    store.update((state) =>
      meanwhile({ ...applied(state, change), history: after, unsaved: state.unsaved + 1 }),
    )
    const reply = await bridge.call('change', { change, said, key })
    inFlight.delete(since)
    if (reply.ok) {
      store.update((state) => ({
        ...state,
        unsaved: state.unsaved - 1,
        revision: state.revision + 1,
      }))
      if (needsRecount(change, store.get().article?.id)) void recount()
      return reply.value
    }
    for (const others of inFlight) {
      const at = others.indexOf(doing)
      if (at >= 0) others.splice(at, 1)
    }
    store.update((state) => {
      const takenBack = appliedBefore(state, inverseOf(doing.change), since)
      return {
        ...takenBack,
        focus: focusedHighlight(takenBack) ? takenBack.focus : null,
        history: state.history === after ? before : state.history,
        unsaved: state.unsaved - 1,
      }
    })
    messages.complain(t('notices.changeTakenBack', { reason: reply.message }))
    void askTop()
    return null
  }

  /**
   * Asks for something that the main process works out, and shows the change that `read` finds in
   * the reply as it is there: done before what was done here since.
   */
  async function askFor<Value>(
    askMain: () => Promise<Reply<Value>>,
    read: (value: Value) => { readonly change: Change; readonly history: History } | null,
    focusOf: (state: WindowState, change: Change) => WindowState['focus'],
  ): Promise<Reply<Value>> {
    flush()
    const since: DoneHere[] = []
    inFlight.add(since)
    store.update((state) => ({ ...state, unsaved: state.unsaved + 1 }))
    const reply = await askMain()
    inFlight.delete(since)
    const done = reply.ok ? read(reply.value) : null
    store.update((state) => {
      const saved = { ...state, unsaved: state.unsaved - 1, revision: state.revision + 1 }
      if (!done) return saved
      const shown = appliedBefore(saved, done.change, since)
      const history = since.length === 0 ? done.history : { ...state.history, redo: null }
      return { ...shown, focus: focusOf(shown, done.change), history }
    })
    if (done && touchesOthers(done.change, store.get().article?.id)) void recount()
    return reply
  }

  const ask: Changes['ask'] = async (askMain, { offer: isOffered }) => {
    const reply = await askFor(
      askMain,
      ({ change, said }) =>
        simpleChanges(change).length === 0
          ? null
          : {
              change,
              history: {
                undo: said,
                redo: null,
                last: { kind: 'done', said, change, isTold: isOffered },
              },
            },
      (state) => (focusedHighlight(state) ? state.focus : null),
    )
    if (!reply.ok || !isOffered || simpleChanges(reply.value.change).length === 0) return reply
    offer(reply.value.said, [reply.value.actId])
    return reply
  }

  function offer(said: string, actIds: readonly string[]): void {
    const toastId = messages.say(said, {
      title: t('common.undo'),
      run: () => void takeBack(actIds),
    })
    for (const actId of actIds) addOffer(actId, toastId)
  }

  /** Goes through the history, and shows where something happened; says what cannot be done. */
  async function step(
    askMain: () => Promise<Reply<Stepped | null>>,
    hasNone: () => Promise<unknown> = askTop,
  ): Promise<Stepped | null> {
    const reply = await askFor(
      askMain,
      (stepped) =>
        stepped && {
          change: stepped.change,
          history: {
            ...stepped.top,
            last: {
              kind: stepped.way === 'back' ? 'undone' : 'redone',
              said: stepped.said.at(-1) ?? '',
              change: stepped.change,
            },
          },
        },
      focusAfter,
    )
    if (!reply.ok) messages.complain(reply.message)
    if (reply.ok && !reply.value) await hasNone()
    if (!reply.ok || !reply.value) return null
    const { change, actIds } = reply.value
    for (const id of actIds) endOffer(id)
    // At a desk the reader stays there.
    const { article, desk } = store.get()
    const articleId = desk === null ? articleToShow(change, article?.id) : null
    if (articleId && (await openArticle(articleId)))
      store.update((state) => ({ ...state, focus: focusAfter(state, change) }))
    else if (reply.value.said.length === 1) sayIfUnseen(reply.value)
    return reply.value
  }

  /** Says what was stepped over where nothing of it is in sight. */
  function sayIfUnseen({ change, way, said: [said] }: Stepped): void {
    const { article, desk, settings, notesTab, drawer } = store.get()
    const isListed = notesTab !== 'notes' && (settings.notesShown || drawer === 'notes')
    const isSeen =
      changesOfHighlights(change).some(({ articleId }) => articleId === article?.id) ||
      // There the card is asked again.
      (desk?.kind === 'review' && reviewTakenBack(change) !== null) ||
      simpleChanges(change).some(({ kind }) => kind.endsWith('-article'))
    if (isListed || isSeen || said === undefined) return
    messages.say(t(way === 'back' ? 'notices.undone' : 'notices.doneAgain', { said }))
  }

  /** Remembers an offer, and forgets those whose message has gone. */
  function addOffer(actOrKey: string, toastId: string): void {
    offers.set(actOrKey, toastId)
    const shown = new Set(store.get().toasts.map(({ id }) => id))
    for (const [id, offer] of offers) if (!shown.has(offer)) offers.delete(id)
  }

  function endOffer(actOrKey: string): void {
    const offer = offers.get(actOrKey)
    if (offer !== undefined) messages.dismiss(offer)
    offers.delete(actOrKey)
  }

  /** Takes back the steps of acts, the last first; says so where none is in the history any more. */
  async function takeBack(actIds: readonly string[]): Promise<void> {
    // Several of them may be one step.
    const takenBack = new Set<string>()
    let isAnyThere = false
    for (const actId of actIds.toReversed()) {
      if (takenBack.has(actId)) continue
      let isThere = true
      const stepped = await step(
        () => bridge.call('takeBack', { actId }),
        () => {
          isThere = false
          return askTop()
        },
      )
      isAnyThere ||= isThere
      for (const id of stepped?.actIds ?? []) takenBack.add(id)
    }
    if (!isAnyThere) messages.say(t('notices.stepGone'))
  }

  async function goTo(stepId: string | null): Promise<void> {
    const stepped = await step(
      () => bridge.call('goTo', { stepId }),
      async () => {
        const page = await askTop()
        if (page && (page.done[0]?.id ?? null) !== stepId) messages.say(t('notices.stepGone'))
      },
    )
    if (!stepped) return
    const { way, said, actIds } = stepped
    const count = said.length
    // The first act of the step that was gone over first, by which the history knows that step.
    const [first] = actIds
    const before = way === 'back' ? first : await stepBefore(first, count)
    messages.say(
      t(way === 'back' ? 'notices.steppedBack' : 'notices.steppedForward', { count }),
      before === undefined ? null : { title: t('common.undo'), run: () => void goTo(before) },
    )
  }

  /** The step before one that is among the last ones done; undefined if that cannot be told. */
  async function stepBefore(
    stepId: string | undefined,
    among: number,
  ): Promise<string | null | undefined> {
    const reply = await bridge.call('history', { limit: among + 1 })
    if (!reply.ok) return undefined
    const at = reply.value.done.findIndex(({ id }) => id === stepId)
    return at < 0 ? undefined : (reply.value.done[at + 1]?.id ?? null)
  }

  return {
    perform: async (act, meanwhile = (state) => state) => (await carryOut(act, meanwhile)) !== null,
    performWithUndo: async (act, said, meanwhile = (state) => state) => {
      const keeping = carryOut(act, meanwhile)
      const offer = messages.say(said, {
        title: t('common.undo'),
        run: () => void keeping.then((kept) => kept && takeBack([kept.actId])),
      })
      if (act.key !== null) addOffer(act.key, offer)
      const kept = await keeping
      if (kept) addOffer(kept.actId, offer)
      else messages.dismiss(offer)
      return kept !== null
    },
    ask,
    offer,
    undo: () => step(() => bridge.call('undo', {})),
    redo: () => step(() => bridge.call('redo', {})),
    goTo,
  }
}

function applied(state: WindowState, change: Change): WindowState {
  const library = applyChange(state.library, change)
  if (library === state.library) return state
  return { ...state, library, article: refreshDocument(state.article, library.articles) }
}

/** The state after a change that was made before what was done here since. */
function appliedBefore(
  state: WindowState,
  change: Change,
  since: readonly DoneHere[],
): WindowState {
  const without = since.map((done) => inverseOf(done.change)).reduceRight(applied, state)
  return since.reduce(
    (shown, done) => {
      done.change = rebased(shown.library, done.change)
      return applied(shown, done.change)
    },
    applied(without, change),
  )
}

/**
 * The article to open so that a change to its highlights is seen; none where the open one is among
 * those that are touched, where there are several, or where it comes or goes with the change. Where
 * none is open, the one that comes back.
 */
function articleToShow(change: Change, openId: ArticleId | undefined): ArticleId | null {
  const [back, ...others] = articlesBack(change)
  if (openId === undefined && back !== undefined && others.length === 0) return back
  const touched = new Set(changesOfHighlights(change).map(({ articleId }) => articleId))
  const [first = null] = touched
  if (touched.size > 1 || first === openId) return null
  const gone = simpleChanges(change).some(
    (simple) => simple.kind === 'remove-article' && simple.record.id === first,
  )
  if (gone) return null
  return deletionsIn(change).some(({ articleId }) => articleId === first) ? null : first
}

/** The articles that come into the library with a change, or back to it. */
function articlesBack(change: Change): readonly ArticleId[] {
  return simpleChanges(change).flatMap((simple) => {
    if (simple.kind === 'add-article') return simple.record.deleted === null ? simple.record.id : []
    return simple.kind === 'edit-article' && simple.after.deleted === null ? simple.articleId : []
  })
}

/** Whether what the main process did alters counts of what the window does not hold. */
function touchesOthers(change: Change, openId: ArticleId | undefined): boolean {
  return (
    needsRecount(change, openId) ||
    simpleChanges(change).some(({ kind }) => !kind.endsWith('-highlight'))
  )
}

/** Whether a change alters counts that the window cannot tell by what it holds. */
function needsRecount(change: Change, openId: ArticleId | undefined): boolean {
  return (
    deletionsIn(change).length > 0 ||
    changesOfHighlights(change).some(
      (simple) => simple.articleId !== openId && !leavesCounts(simple),
    )
  )
}

/** Whether a highlight stays one with the same tags, as when its card is reviewed. */
function leavesCounts(change: HighlightChange): boolean {
  return change.kind === 'edit-highlight' && change.after.tags === undefined
}

/**
 * The highlight that a change leaves the reader at: the one that it is about, if that is one. Under a
 * desk none comes into focus, where keys would reach it unseen.
 */
function focusAfter(state: WindowState, change: Change): WindowState['focus'] {
  const written = new Set(
    changesOfHighlights(change).flatMap((simple) => {
      if (simple.kind === 'add-highlight') return [simple.highlight.id]
      return simple.kind === 'edit-highlight' ? [simple.highlightId] : []
    }),
  )
  const [highlightId] = written
  const isOne = written.size === 1 && state.desk === null
  if (isOne && highlightId !== undefined && findHighlight(state, highlightId))
    return { highlightId, editing: null, reveal: true, byHistory: true }
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
