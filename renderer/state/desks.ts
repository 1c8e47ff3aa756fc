import type { ArticleId } from '../../shared/article/article'
import type { TextRange } from '../../shared/article/text'
import type { Desk } from './desk'
import type { Store } from './store'
import type { WindowState } from './windowState'

/** A passage of an article: a highlight, or a place in the text in UTF-16 units. */
export type Passage =
  | { readonly articleId: ArticleId; readonly highlightId: string }
  | { readonly articleId: ArticleId; readonly range: TextRange }

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

export function createDesks(
  store: Store<WindowState>,
  openArticle: (articleId: ArticleId) => Promise<boolean>,
): Desks {
  const open = (desk: Desk): void => store.update((state) => atDesk(state, desk))
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
      const { desk } = store.get()
      const { articleId } = passage
      if (!(await openArticle(articleId))) return
      store.update((state) => ({
        ...withoutDesk(state),
        deskBehind: desk ?? state.deskBehind,
        ...('highlightId' in passage
          ? { focus: { highlightId: passage.highlightId, editing: null, reveal: true } }
          : {
              places: { ...state.places, [articleId]: passage.range.start },
              visit: { place: passage.range.start, isHeading: false },
              landing: passage.range,
            }),
      }))
    },
    back: () => {
      const { deskBehind } = store.get()
      if (deskBehind) open(deskBehind)
    },
  }
}

/** The window with a desk in place of the page, whose selection and focus are given up. */
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
  }
}

/** The window with its page again. */
export function withoutDesk(state: WindowState): WindowState {
  return state.desk === null ? state : { ...state, desk: null, drawer: null }
}
