import type { ArticleId } from '../../shared/article/article'
import {
  applyChange,
  simpleChanges,
  type Change,
  type LibraryState,
  type SimpleChange,
} from '../../shared/notes/changes'
import { compareHighlights, type Highlight } from '../../shared/notes/highlight'
import { compareTags } from '../../shared/notes/tag'
import type { SettingsEdit } from '../../shared/settings'
import { withEdit } from '../../shared/withEdit'
import type { LibraryFile } from './files/libraryFiles'
import type { Act } from './journal/entry'
import { createKnownIds } from './knownIds'

/** Everything a library holds, as one value. */
export interface Snapshot {
  readonly state: LibraryState
  /** Only what was set. */
  readonly settings: SettingsEdit
  readonly places: Readonly<Record<ArticleId, number>>
}

/** What became of an act that was accepted. */
export interface Accepted {
  /** It is on the disk: from now on it is part of the contents. */
  readonly keep: () => void
  /** It is not, and never was. */
  readonly takeBack: () => void
}

/** The contents of an open library in memory. */
export interface Contents {
  readonly snapshot: () => Snapshot
  /** Throws a `LibraryError` if part of the act would be lost. */
  readonly accept: (act: Act) => Accepted
  /** Makes acts part of the contents that were kept before; what cannot be applied is passed over. */
  readonly replay: (acts: readonly Act[]) => void
  /** What of changes would not be lost, were they made now one after the other. */
  readonly applicable: (changes: readonly Change[]) => readonly Change[]
  /** The highlights of an article have been read, and can be changed from now on. */
  readonly hold: (id: ArticleId, highlights: readonly Highlight[]) => void
  /** Those of an article that did not come back after all are not held any more. */
  readonly letGo: (id: ArticleId) => void
}

/** The contents of which `library.json` tells; no highlights are held yet. */
export function createContents(file: LibraryFile): Contents {
  const known = createKnownIds(
    file.articles.map(({ id }) => id),
    file.tags.map(({ id }) => id),
  )
  let { settings, places } = file
  let state: LibraryState = {
    articles: file.articles,
    tags: file.tags.toSorted(compareTags),
    highlights: new Map(),
  }
  // Working out the state takes time that grows with it, so that is left until somebody asks.
  let arrived = new Map<ArticleId, readonly Highlight[]>()
  let changes: Change[] = []

  function current(): LibraryState {
    if (arrived.size > 0) {
      state = { ...state, highlights: new Map([...state.highlights, ...arrived]) }
      arrived = new Map()
    }
    if (changes.length > 0) {
      state = applyChange(state, { kind: 'together', changes: changes.flatMap(simpleChanges) })
      changes = []
    }
    return state
  }

  function keep(act: Act): void {
    switch (act.kind) {
      case 'change':
        changes.push(act.change)
        for (const { record } of simpleChanges(act.change).filter(isRemoval)) forgetPlace(record.id)
        break
      case 'forget-article': {
        const { articles, tags, highlights } = current()
        const others = new Map(highlights)
        others.delete(act.articleId)
        state = {
          articles: articles.filter(({ id }) => id !== act.articleId),
          tags,
          highlights: others,
        }
        forgetPlace(act.articleId)
        known.removeArticle(act.articleId)
        break
      }
      case 'settings':
        settings = withEdit(settings, act.settings)
        break
      case 'place':
        places = { ...places, [act.articleId]: act.offset }
    }
  }

  function forgetPlace(id: ArticleId): void {
    const { [id]: _place, ...elsewhere } = places
    places = elsewhere
  }

  return {
    snapshot: () => ({ state: current(), settings, places }),
    accept: (act) => {
      const takeBack = act.kind === 'change' ? known.accept(act.change) : () => {}
      return { keep: () => keep(act), takeBack }
    },
    replay: (acts) => {
      for (const act of acts) keep(act)
      const { articles, tags, highlights } = current()
      // What is there now was not checked change by change.
      known.setArticles(idsOf(articles))
      known.setTags(idsOf(tags))
      for (const [id, list] of highlights) known.hold(id, idsOf(list))
    },
    applicable: known.applicable,
    hold: (id, highlights) => {
      const sorted = inOrder(highlights)
      arrived.set(id, sorted)
      known.hold(id, idsOf(sorted))
    },
    letGo: (id) => {
      const { highlights, ...rest } = current()
      const others = new Map(highlights)
      others.delete(id)
      state = { ...rest, highlights: others }
      known.removeArticle(id)
    },
  }
}

/** The same list where it is in order already, as it is unless somebody else has written it. */
function inOrder(highlights: readonly Highlight[]): readonly Highlight[] {
  const ordered = highlights.every(
    (highlight, index) => index === 0 || compareHighlights(highlights[index - 1]!, highlight) < 0,
  )
  return ordered ? highlights : highlights.toSorted(compareHighlights)
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id)
}

function isRemoval(change: SimpleChange): change is SimpleChange & { kind: 'remove-article' } {
  return change.kind === 'remove-article'
}
