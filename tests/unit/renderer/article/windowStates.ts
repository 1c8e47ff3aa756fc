import { initialState } from '../../../../renderer/state/initialState'
import type { WindowState } from '../../../../renderer/state/windowState'
import { documentOf } from '../../../../shared/article/sections'
import { articleSchema } from '../../../../shared/article/schema'
import { articleText } from '../../../../shared/article/text'
import type { Highlight } from '../../../../shared/notes/highlight'
import type { Tag } from '../../../../shared/notes/tag'
import { defaultSettings } from '../../../../shared/settings'

export function highlightOf(edit: Partial<Highlight> & Pick<Highlight, 'id'>): Highlight {
  return {
    start: 0,
    end: 5,
    quote: 'Paper',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    ...edit,
  }
}

/** A window with an article open that has these highlights. */
export function stateOf(highlights: readonly Highlight[], tags: readonly Tag[] = []): WindowState {
  const doc = documentOf([articleSchema.nodes.paragraph.create()])
  const state = initialState({
    articles: [],
    tags,
    settings: defaultSettings,
    counts: { highlights: {}, tags: {} },
    away: null,
    history: { undo: null, redo: null },
    places: {},
    folder: '/library',
    platform: 'linux',
    warnings: [],
  })
  return {
    ...state,
    library: { ...state.library, highlights: new Map([['paper', highlights]]) },
    article: {
      id: 'paper',
      body: doc,
      allLeftOut: [],
      takenBack: [],
      doc,
      text: articleText(doc),
      headings: [],
      leftOut: [],
    },
  }
}
