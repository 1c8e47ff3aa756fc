import type { Node } from 'prosemirror-model'
import type { ArticleId, LeftOut } from '../../shared/article/article'
import type { Heading } from '../../shared/article/headings'
import type { ArticleText, TextRange } from '../../shared/article/text'
import type {
  CodebookPreview,
  HistoryTop,
  ImportResult,
  OpenedLibrary,
  TagCounts,
  Task,
} from '../../shared/contract'
import type { Indexing } from '../../shared/catalogue/indexing'
import type { Change, LibraryState } from '../../shared/notes/changes'
import type { NotesFilter } from '../../shared/notes/filter'
import type { Highlight, HighlightColor } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { itemsById } from '../../shared/notes/itemsById'
import type { Settings } from '../../shared/settings'
import type { Desk, DesksLeft } from './desk'
import type { Cause } from './messages'
import type { Reviewing } from './reviewing'
import type { Standing } from './standing'
import type { Trail } from './trail'
import type { Visit } from './travel'
import type { Find } from './find'

/** Everything the window shows, as one value. */
export interface WindowState {
  /** All articles and tags, and the highlights of the open article. */
  readonly library: LibraryState
  readonly settings: Settings
  readonly folder: string
  readonly platform: OpenedLibrary['platform']
  readonly places: Readonly<Record<string, number>>
  /** How the page stood last; null before the first. */
  readonly standing: Standing | null
  /** How long the texts are of the articles that have been open, in UTF-16 units. */
  readonly lengths: Readonly<Record<string, number>>
  /** As they were counted last; the open article's own count is in its highlights. */
  readonly highlightCounts: Readonly<Record<string, number>>
  /** On how many highlights of the articles that are not open each tag stands. */
  readonly tagCountsElsewhere: TagCounts

  readonly article: OpenDocument | null
  /** The article that is on its way into the page. */
  readonly opening: ArticleId | null
  /** What lies in the centre in place of the page; null while the page is there. */
  readonly desk: Desk | null
  /** How each desk was left. */
  readonly desksLeft: DesksLeft
  /** From where the passage in the page was opened, to which a way leads back. */
  readonly deskBehind: DeskBehind | null
  /** The ids of the highlights that are chosen at the desk of all notes; none while that is not open. */
  readonly chosenNotes: ReadonlySet<string>
  /** The passage that was gone to last and is no highlight, until something else is done. */
  readonly landing: TextRange | null
  /** How far the reader is with what is to be reviewed. */
  readonly review: Reviewing
  /** How far the texts of the library have been taken into the index; null while all are. */
  readonly indexing: Pick<Indexing, 'done' | 'total' | 'isPutOff'> | null
  /** The articles whose text could not be taken in, so that nothing is found in it. */
  readonly unread: readonly ArticleId[]
  /** What is selected in the article. */
  readonly selection: TextRange | null
  /** The caret in the article, in UTF-16 units; null when it was not used or is out of sight. */
  readonly caret: number | null
  /** What the reader is asked before the selection becomes a highlight; void once that is another. */
  readonly question: OverlapQuestion | null
  /** The highlight that the reader is at. */
  readonly focus: Focus | null
  /** Where the page was asked to go last. */
  readonly visit: Visit | null
  /** The way back, and forward again. */
  readonly trail: Trail
  readonly filter: NotesFilter
  /** The tags, by id, below which nothing is shown in the tree of all. */
  readonly closedTags: ReadonlySet<string>
  /** What is looked for in the article. */
  readonly find: Find

  /** How many changes are not yet known to be on the disk. */
  readonly unsaved: number
  /** Counts what the main process has come to know or done since, so that it is asked anew. */
  readonly revision: number
  /** Why the library is out of reach, as a sentence; null while it is not. */
  readonly away: string | null
  readonly history: History
  readonly importing: {
    readonly done: number
    readonly total: number
    readonly name: string
  } | null
  /** What takes long and is under way, in the order in which it was begun. */
  readonly tasks: readonly Task[]
  readonly duplicates: readonly Extract<ImportResult, { outcome: 'duplicate' }>[]
  readonly toasts: readonly Toast[]
  /** The one thing that has taken the window. */
  readonly overlay: Overlay | null
  /** The article whose title is being written above the page. */
  readonly renaming: ArticleId | null
  /** The one dialog beside which all else goes on. */
  readonly dialog: ModelessDialog | null
  /** The same dialog with what was typed in it, by which it can be opened again; null before that. */
  readonly draft: ModelessDialog | null
  /** The panel that lies over the page where the window is too narrow to have it beside. */
  readonly drawer: 'library' | 'notes' | null
  /** What the panel at the right shows. */
  readonly notesTab: 'notes' | 'tags' | 'history'
}

/** A desk that a passage was opened from. */
interface DeskBehind {
  readonly desk: Desk
  /** How many places of the article had been left by then, to which no step back leads before it. */
  readonly left: number
}

/** The article in the page. */
export interface OpenDocument {
  readonly id: ArticleId
  /** The article as it was imported, without what was left out of it. */
  readonly body: Node
  readonly allLeftOut: readonly LeftOut[]
  readonly takenBack: readonly string[]
  readonly doc: Node
  readonly text: ArticleText
  readonly headings: readonly Heading[]
  /** What was left out and has not been taken back. */
  readonly leftOut: readonly LeftOut[]
}

export interface Focus {
  readonly highlightId: string
  /** What of it is being edited. */
  readonly editing: 'note' | 'tags' | 'card' | null
  /** Whether the page and the margin should bring it into view. */
  readonly reveal: boolean
  /** The highlights that lie one over another where the reader clicked, the smallest first. */
  readonly among?: readonly string[]
  /**
   * By the caret, which only passes and for which no panel opens, or by a step from one highlight
   * to another, which takes the caret along.
   */
  readonly by?: 'caret' | 'step' | undefined
  /** Whether the history led here, for which the panels stay as they are. */
  readonly byHistory?: boolean
  /** Whether the keyboard is to choose among those. */
  readonly choosing?: boolean
  /** Whether the end of the editing leads back to the desk that it was asked for at. */
  readonly leadsBack?: boolean
}

/** A highlight that was asked for over others while the setting is to ask. */
export interface OverlapQuestion {
  readonly selection: TextRange
  readonly color: HighlightColor
  readonly editing: Focus['editing']
  /** The tag that it was asked for with; null where it is the colour that was chosen. */
  readonly tagId: string | null
  /** How many highlights it would lie over. */
  readonly over: number
}

/** What could be undone and done again next, in words, as far as the window was told. */
export interface History extends HistoryTop {
  /** What was done last in this window; null before the first. */
  readonly last: {
    readonly kind: 'done' | 'undone' | 'redone'
    readonly said: string
    readonly change: Change
    /** Whether a message says it. */
    readonly isTold?: boolean
  } | null
}

/** A change the user makes, as the history has it. */
export interface Act {
  readonly change: Change
  /** In words, such as “Tagged “…” with risk”. */
  readonly said: string
  /** Acts with the same key that follow one another are undone together. */
  readonly key: string | null
}

export interface Toast {
  readonly id: string
  readonly kind: 'info' | 'error'
  readonly text: string
  readonly action: { readonly title: string; readonly run: () => void } | null
  /** What failed, with whose next success it goes; null for what does not go so. */
  readonly cause: Cause | null
}

/** What takes the window for a moment, until something is chosen in it or it is put away. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'reading-settings' }
  /** The whole library, beside how it was: nothing is to change in it meanwhile. */
  | { readonly kind: 'restore' }

/** What stands over the page, which can be read and worked in meanwhile. */
export type ModelessDialog =
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'export'; readonly articleIds: readonly ArticleId[] | null }
  /** Asks how to export some highlights, whatever articles they are in. */
  | {
      readonly kind: 'export-notes'
      readonly highlightIds: readonly string[]
      /** The tag they all bear, itself or one below it, which alone they are then arranged by. */
      readonly tagId: string | null
    }
  | { readonly kind: 'export-codebook' }
  | { readonly kind: 'import-codebook'; readonly preview: CodebookPreview }
  /** Asks for a new tag below another, or at the top. */
  | { readonly kind: 'add-tag'; readonly parent: string | null; readonly draft?: TagDraft }
  | { readonly kind: 'edit-tag'; readonly tagId: string; readonly draft?: TagDraft }
  | { readonly kind: 'split-tag'; readonly tagId: string; readonly draft?: SplitDraft }
  | { readonly kind: 'move-tag' | 'merge-tag' | 'delete-tag'; readonly tagId: string }
  /** Asks for the tag that the key of a colour is to apply. */
  | { readonly kind: 'color-meaning'; readonly color: HighlightColor }

/** What is typed and chosen of a tag. */
export interface TagDraft extends Pick<Tag, 'definition' | 'color' | 'bound' | 'key'> {
  /** The path as it is typed. */
  readonly name: string
}

/** What is typed and chosen of a part of a tag that is to be one of its own. */
export interface SplitDraft {
  readonly name: string
  /** The ids of its highlights. */
  readonly chosen: readonly string[]
}

const none: readonly Highlight[] = []

/** The highlights of the open article in reading order. */
export function openHighlights({ article, library }: WindowState): readonly Highlight[] {
  return (article && library.highlights.get(article.id)) ?? none
}

export function findHighlight(state: WindowState, id: string): Highlight | undefined {
  return itemsById(openHighlights(state)).get(id)
}

/** The highlight in focus, if it is still there. */
export function focusedHighlight(state: WindowState): Highlight | undefined {
  return state.focus ? findHighlight(state, state.focus.highlightId) : undefined
}
