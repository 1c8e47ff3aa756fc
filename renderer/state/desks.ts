import type { ArticleId } from '../../shared/article/article'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import type { Arrive } from './articles'
import type { Desk } from './desk'
import type { Messages } from './messages'
import type { Store } from './store'
import { trailLeaving } from './trail'
import { placeOf } from './travel'
import { findHighlight, type Focus, type WindowState } from './windowState'
import { withoutDesk } from './withoutDesk'

/** A passage of an article: a highlight, a place in the text in UTF-16 units, or where it was left. */
export type Passage =
  | { readonly articleId: ArticleId; readonly highlightId: string }
  | { readonly articleId: ArticleId; readonly range: TextRange }
  | { readonly articleId: ArticleId }

/** Ways between the page and the desks that lie in its place. */
export interface Desks {
  readonly open: (desk: Desk) => void
  /** Opens a desk as it was left; `otherwise` is how it is the first time. */
  readonly reopen: <Kind extends Desk['kind']>(otherwise: Extract<Desk, { kind: Kind }>) => void
  /** Changes the open desk of a kind; nothing where another is open. */
  readonly change: <Kind extends Desk['kind']>(
    kind: Kind,
    change: (desk: Extract<Desk, { kind: Kind }>) => Extract<Desk, { kind: Kind }>,
  ) => void
  readonly close: () => void
  /** Shows a passage in its article; the way back leads to the desk it was gone from. */
  readonly goTo: (passage: Passage) => Promise<void>
  /** To the desk that the passage was opened from. */
  readonly back: () => void
}

/** `flush` has the page tell where it stands now: while it is scrolled it does so only now and then. */
export function createDesks(
  store: Store<WindowState>,
  openArticle: (articleId: ArticleId, arrive: Arrive) => Promise<boolean>,
  { say }: Messages,
  flush: () => void,
): Desks {
  const open = (desk: Desk): void => {
    flush()
    store.update((state) => atDesk(state, desk))
  }
  return {
    open,
    reopen: (otherwise) => open(store.get().desksLeft[otherwise.kind] ?? otherwise),
    change: (kind, change) =>
      store.update((state) => {
        const { desk } = state
        if (desk?.kind !== kind) return state
        const changed = change(desk as Parameters<typeof change>[0])
        return {
          ...state,
          desk: changed,
          desksLeft: { ...state.desksLeft, [kind]: changed },
        }
      }),
    close: () => store.update(withoutDesk),
    goTo: async (passage) => {
      flush()
      const before = store.get()
      const isOpened = await openArticle(passage.articleId, (state) =>
        atPassage(state, passage, before),
      )
      if (!isOpened || !('highlightId' in passage)) return
      if (!findHighlight(store.get(), passage.highlightId)) say(t('notices.highlightGone'))
    },
    back: () => {
      const { deskBehind } = store.get()
      if (deskBehind) open(deskBehind.desk)
    },
  }
}

/** The window at a passage of the open article, which was gone to from how the window was before. */
function atPassage(state: WindowState, passage: Passage, before: WindowState): WindowState {
  const { articleId } = passage
  const isAnother = before.article?.id !== articleId
  const trail =
    isAnother || before.desk === null ? state.trail : trailLeaving(state.trail, placeOf(before))
  const deskBehind = before.desk
    ? { desk: before.desk, left: trail.behind.length }
    : state.deskBehind
  const arrived: WindowState = { ...state, trail, deskBehind, selection: null, visit: null }
  const start = startOf(state, passage)
  // A page that is drawn anew begins where it is wanted.
  const isDrawnAnew = isAnother || before.desk !== null
  const places =
    start !== undefined && isDrawnAnew ? { ...state.places, [articleId]: start } : state.places
  if ('range' in passage) return { ...arrived, places, focus: null, landing: passage.range }
  if (!('highlightId' in passage)) return { ...arrived, focus: null, landing: null }
  const { highlightId } = passage
  const focus: Focus = { highlightId, editing: null, reveal: true, by: 'step' }
  return { ...arrived, places, focus, landing: null }
}

function startOf(state: WindowState, passage: Passage): number | undefined {
  if ('range' in passage) return passage.range.start
  return 'highlightId' in passage ? findHighlight(state, passage.highlightId)?.start : undefined
}

/** The window with a desk in place of the page, whose selection, focus and find bar are given up. */
function atDesk(state: WindowState, desk: Desk): WindowState {
  return {
    ...state,
    desk,
    desksLeft: { ...state.desksLeft, [desk.kind]: desk },
    deskBehind: null,
    selection: null,
    focus: null,
    landing: null,
    drawer: null,
    // Over the page as it is drawn anew it would lead away from where that begins.
    find: { ...state.find, openIn: null },
  }
}
