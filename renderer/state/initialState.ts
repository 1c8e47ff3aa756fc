import type { OpenedLibrary } from '../../shared/contract'
import { nothingToFind } from './find'
import { nothingReviewed } from './reviewing'
import { emptyTrail } from './trail'
import type { WindowState } from './windowState'

/** The window on a library that has just been opened, before any article is. */
export function initialState(opened: OpenedLibrary): WindowState {
  return {
    library: { articles: opened.articles, tags: opened.tags, highlights: new Map() },
    settings: opened.settings,
    folder: opened.folder,
    platform: opened.platform,
    places: opened.places,
    standing: null,
    lengths: {},
    highlightCounts: opened.counts.highlights,
    tagCountsElsewhere: opened.counts.tags,
    article: null,
    opening: null,
    desk: null,
    desksLeft: {},
    deskBehind: null,
    chosenNotes: new Set(),
    landing: null,
    review: nothingReviewed,
    indexing: null,
    unread: [],
    selection: null,
    caret: null,
    question: null,
    focus: null,
    visit: null,
    trail: emptyTrail,
    filter: {},
    closedTags: new Set(),
    find: nothingToFind,
    unsaved: 0,
    revision: 0,
    away: opened.away,
    history: { ...opened.history, last: null },
    importing: null,
    tasks: [],
    duplicates: [],
    toasts: [],
    overlay: null,
    renaming: null,
    dialog: null,
    draft: null,
    drawer: null,
    notesTab: 'notes',
  }
}
