import type { ArticleRecord } from '../../shared/article/article'
import { applyChange } from '../../shared/notes/changes'
import { withEdit } from '../../shared/withEdit'
import { defaultSettings } from '../../shared/settings'
import type { ContentsOfLibrary } from '../storage/contentsOf'
import type { Asked } from './statement'

/** A library in which nothing has been done yet. */
export const nothing: ContentsOfLibrary = {
  state: { articles: [], tags: [], highlights: new Map() },
  settings: defaultSettings,
  places: {},
}

/** What a library holds when it has done what can be done without it: a change or settings. */
export function contentsAfter(before: ContentsOfLibrary, asked: Asked): ContentsOfLibrary {
  switch (asked.kind) {
    case 'change':
    case 'undo':
    case 'redo':
      return { ...before, state: applyChange(before.state, asked.change) }
    case 'settings':
      return { ...before, settings: withEdit(before.settings, asked.settings) }
    default:
      return before
  }
}

/** With one more article, which has no notes yet. */
export function withArticle(before: ContentsOfLibrary, record: ArticleRecord): ContentsOfLibrary {
  return { ...before, state: applyChange(before.state, { kind: 'add-article', record }) }
}

/** Without the articles for which `isGone` holds, and all that belongs to them. */
export function withoutArticles(
  { state, settings, places }: ContentsOfLibrary,
  isGone: (article: ArticleRecord) => boolean,
): ContentsOfLibrary {
  const gone = new Set(state.articles.filter(isGone).map(({ id }) => id))
  if (gone.size === 0) return { state, settings, places }
  return {
    state: {
      articles: state.articles.filter(({ id }) => !gone.has(id)),
      tags: state.tags,
      highlights: new Map([...state.highlights].filter(([id]) => !gone.has(id))),
    },
    settings,
    places: Object.fromEntries(Object.entries(places).filter(([id]) => !gone.has(id))),
  }
}
