import type {
  FoundArticle,
  FoundInLibrary,
  SearchQuestion,
} from '../../shared/catalogue/foundInLibrary'
import type { Bridge } from '../../shared/contract'
import type { LibraryFind } from './desk'
import { keepEqual } from './keepEqual'
import type { Store } from './store'
import type { WindowState } from './windowState'

/** The most articles that are asked for, and how many more of them each time. */
const limits = [25, 75, 200] as const

/** Finding in the whole library, at its desk. */
export interface Finding {
  /** Looks for what is typed now; what was found before stays until there is an answer. */
  readonly type: (query: string) => void
  /** Asks for more articles, as long as there are more and that many can be shown. */
  readonly more: () => void
  /** Asks the same again, for what can be found may be another. */
  readonly refresh: () => void
}

export const nothingLookedFor: LibraryFind = {
  kind: 'find',
  query: '',
  limit: limits[0],
  answer: null,
  failure: null,
  at: null,
  scrolled: 0,
  atTop: 0,
}

export function createFinding(store: Store<WindowState>, bridge: Pick<Bridge, 'call'>): Finding {
  let isAsking = false
  let isWanted = false

  /** One question at a time: of those that come up while it is answered only the last counts. */
  async function ask(): Promise<void> {
    isWanted = true
    if (isAsking) return
    isAsking = true
    while (isWanted) {
      isWanted = false
      const find = findDesk(store.get())
      if (!find || find.query.trim() === '') continue
      const question: SearchQuestion = { query: find.query, limit: find.limit }
      const reply = await bridge.call('search', question)
      change((now) => {
        if (now.query !== question.query || now.limit !== question.limit) return now
        if (!reply.ok) return { ...now, failure: reply.message }
        const found = withKept(now.answer?.found.articles ?? [], reply.value)
        return { ...now, failure: null, answer: { question, found } }
      })
    }
    isAsking = false
  }

  /** Changes the desk also while the page lies in its place, for the answer may come late. */
  function change(edit: (find: LibraryFind) => LibraryFind): void {
    store.update((state) => {
      const find = findDesk(state)
      if (!find) return state
      const edited = edit(find)
      if (edited === find) return state
      return {
        ...state,
        desk: state.desk === find ? edited : state.desk,
        desksLeft: { ...state.desksLeft, find: edited },
        deskBehind:
          state.deskBehind?.desk === find
            ? { ...state.deskBehind, desk: edited }
            : state.deskBehind,
      }
    })
  }

  return {
    type: (query) => {
      change((find) => ({
        ...find,
        query,
        limit: limits[0],
        at: null,
        scrolled: 0,
        failure: null,
        answer: query.trim() === '' ? null : find.answer,
      }))
      void ask()
    },
    more: () => {
      const find = findDesk(store.get())
      const limit = find && nextLimit(find)
      if (limit === null) return
      change((now) => ({ ...now, limit }))
      void ask()
    },
    refresh: () => void ask(),
  }
}

/** How many articles would be asked for next; null where there are no more, or too many. */
export function nextLimit({ limit, answer }: LibraryFind): number | null {
  // Until there is an answer to the last question it is not known whether there are more.
  if (answer?.question.limit !== limit || answer.found.total <= answer.found.articles.length)
    return null
  return limits.find((next) => next > limit) ?? null
}

/** What was found, with the articles of an earlier answer in which the very same was found. */
function withKept(before: readonly FoundArticle[], found: FoundInLibrary): FoundInLibrary {
  const known = new Map(before.map((article) => [article.articleId, article]))
  const articles = found.articles.map((article) => {
    const same = known.get(article.articleId)
    return same ? keepEqual(same, article) : article
  })
  return { ...found, articles }
}

function findDesk({ desk, desksLeft }: WindowState): LibraryFind | null {
  return desk?.kind === 'find' ? desk : (desksLeft.find ?? null)
}
