import { z } from 'zod'
import type { AboutProgram } from './about'
import { menuCommandSchema } from './applicationMenu'
import {
  articleIdSchema,
  momentSchema,
  type ArticleId,
  type ArticleRecord,
} from './article/article'
import { dueCardsQuestionSchema, type CardInContext, type DueCards } from './catalogue/dueCards'
import { searchQuestionSchema, type FoundInLibrary } from './catalogue/foundInLibrary'
import type { Indexing } from './catalogue/indexing'
import {
  listNotesQuestionSchema,
  noteIdsQuestionSchema,
  type ListedNotes,
} from './catalogue/notesQuery'
import { tagPageQuestionSchema, type TagPage } from './catalogue/tagPage'
import { insightsQuestionSchema, type Insights } from './catalogue/insights'
import { chartFormats } from './charts/chartFormats'
import { codebookFormats } from './codebook/codebook'
import { readerChangeSchema, type Change, type SimpleChange } from './notes/changes'
import type { Highlight } from './notes/highlight'
import { noteActSchema } from './notes/noteActs'
import type { Tag } from './notes/tag'
import { tagActSchema, type Touched } from './notes/tagActs'
import type { TagCount } from './notes/tags'
import { idSchema } from './notes/id'
import type { RestorePreview } from './notes/restorePreview'
import { settingsEditSchema, type Settings } from './settings'

const nothing = z.strictObject({})
const restoreOrder = z.strictObject({
  /** The moment of the backup. */
  made: momentSchema,
  /** Whether what came in since stays. */
  keepNew: z.boolean(),
})

const pendingCodebook = z.strictObject({ pendingId: z.string() })
const codebookOrder = z.strictObject({ format: z.enum(codebookFormats) })

/** Every call the window can make of the main process: the input it must have, what it returns. */
export const contract = {
  /** What the window shows before an article is open. */
  openLibrary: call(nothing).returns<OpenedLibrary>(),
  openArticle: call(
    z.strictObject({
      articleId: articleIdSchema,
      /** Set when what came before could not be read: the file is looked through and made again. */
      mend: z.literal(true).optional(),
    }),
  ).returns<OpenedArticle>(),
  /** Replies once the change is on the disk, and where. */
  change: call(
    z.strictObject({
      change: readerChangeSchema,
      /** What is done, in words as the history has them; titles may be of any length. */
      said: z.string().transform((words) => words.slice(0, 1000)),
      /** Changes with the same key that follow one another are undone together. */
      key: z.string().max(200).nullable(),
    }),
  ).returns<Kept>(),
  /** Takes back the last step of the history; null where there is none. */
  undo: call(nothing).returns<Stepped | null>(),
  /** Does again what was taken back last. */
  redo: call(nothing).returns<Stepped | null>(),
  /** Goes back or forward to where a step was the last one done; null for before the first. */
  goTo: call(z.strictObject({ stepId: z.string().nullable() })).returns<Stepped | null>(),
  /** Takes back the step that an act is or belongs to, whatever came after it. */
  takeBack: call(z.strictObject({ actId: z.string() })).returns<Stepped | null>(),
  history: call(z.strictObject({ limit: z.int().positive() })).returns<HistoryPage>(),
  /** How many highlights there are, once those of all articles have been read. */
  countNotes: call(
    z.strictObject({
      /** The article whose highlights the window counts itself. */
      openArticle: articleIdSchema.nullable(),
    }),
  ).returns<NoteCounts>(),
  /** What a tag act would reach, or why it cannot be done. */
  previewTagAct: call(z.strictObject({ act: tagActSchema })).returns<TagActPreview>(),
  /** Replies once it is on the disk, with what the window is to show of it. */
  tagAct: call(z.strictObject({ act: tagActSchema })).returns<TagActDone>(),
  /** A part of the list of the highlights of all articles. */
  listNotes: call(listNotesQuestionSchema).returns<ListedNotes>(),
  /** The ids of the highlights in some rows of such a list, each once. */
  noteIds: call(noteIdsQuestionSchema).returns<readonly string[]>(),
  /** A part of what stands under a tag, in its context. */
  tagPage: call(tagPageQuestionSchema).returns<TagPage>(),
  /** Replies once it is on the disk, with what the window is to show of it. */
  actOnNotes: call(
    z.strictObject({
      /** Of highlights in any articles; those that are not there are passed over. */
      ids: z.array(idSchema).readonly(),
      act: noteActSchema,
    }),
  ).returns<NoteActDone>(),
  /** The highlights of a tag itself, of all articles that are not deleted. */
  listTagged: call(z.strictObject({ tagId: idSchema })).returns<readonly TaggedArticle[]>(),
  /** What is to be reviewed, once the highlights of all articles have been read. */
  dueCards: call(dueCardsQuestionSchema).returns<DueCards<CardInContext>>(),
  /** Finds in the titles, texts, quotes, notes and tags of all articles. */
  search: call(searchQuestionSchema).returns<FoundInLibrary>(),
  /** Puts off reading the texts that cannot be found in yet, until the next start or `readOn`. */
  putOffReading: call(nothing).returns<void>(),
  readOn: call(nothing).returns<void>(),
  /** Counts highlights over time, tags, tags in articles and tags together. */
  insights: call(insightsQuestionSchema).returns<Insights>(),
  changeSettings: call(z.strictObject({ settings: settingsEditSchema })).returns<void>(),
  /** Where the reader is in an article, in UTF-16 units of its text. */
  setPlace: call(
    z.strictObject({ articleId: articleIdSchema, offset: z.int().nonnegative() }),
  ).returns<void>(),

  /** Each import reports by `import-progress`, `article-added` and `import-finished` events. */
  importFromDialog: call(nothing).returns<void>(),
  importFromClipboard: call(nothing).returns<void>(),
  importWelcome: call(nothing).returns<void>(),
  cancelImport: call(nothing).returns<void>(),
  /** Settles an article whose text is in the library already. */
  settleDuplicate: call(
    z.strictObject({ pendingId: z.string(), keepBoth: z.boolean() }),
  ).returns<AddedArticle | null>(),

  exportMarkdown: call(
    z.strictObject({
      /** Null for the whole library. */
      articleIds: z.array(articleIdSchema).min(1).nullable(),
      groupBy: z.enum(['article', 'tag']),
      /** Only highlights with this tag or one below it. */
      tagId: z.string().nullable(),
      /** Only these highlights, by id; null for all. */
      highlightIds: z.array(idSchema).readonly().nullable().default(null),
      to: z.enum(['file', 'clipboard']),
    }),
  ).returns<ExportOutcome>(),
  /** Saves a chart under a name that is proposed, without its ending. */
  saveChart: call(
    z.strictObject({
      name: z.string().min(1).max(200),
      format: z.enum(chartFormats),
      /** All that the file will hold. */
      text: z.string().max(50_000_000),
    }),
  ).returns<ChartOutcome>(),
  /** What would be left out of a codebook, or why there can be none. */
  previewCodebookExport: call(codebookOrder).returns<CodebookExportPreview>(),
  exportCodebook: call(codebookOrder).returns<CodebookExportOutcome>(),
  /** Has the user choose a codebook and says what importing it would do; null if none is chosen. */
  openCodebook: call(nothing).returns<CodebookPreview | null>(),
  /** The same of the codebook that was opened last, by what the library is now. */
  previewCodebookImport: call(pendingCodebook).returns<CodebookPreview>(),
  /** Replies once the codebook that was opened last is in the library. */
  importCodebook: call(pendingCodebook).returns<TagActDone>(),
  /** Gives up a task that can still be stopped; what it was asked for comes back as cancelled. */
  cancelTask: call(z.strictObject({ taskId: z.string() })).returns<void>(),
  /** Both take back an earlier wish that is still being carried out. */
  printArticle: call(z.strictObject({ articleId: articleIdSchema })).returns<PrintOutcome>(),
  savePdf: call(z.strictObject({ articleId: articleIdSchema })).returns<PrintOutcome>(),
  /** The newest first. */
  listBackups: call(nothing).returns<readonly BackupFacts[]>(),
  previewRestore: call(restoreOrder).returns<RestorePreview>(),
  /** Backs up how the library is now before it is changed. */
  restore: call(
    restoreOrder.extend({
      /** The moment in words. */
      said: z.string().max(100),
    }),
  ).returns<Done>(),
  /** Takes the wish to restore back, if it is not carried out yet. */
  cancelRestore: call(nothing).returns<void>(),

  copyText: call(z.strictObject({ text: z.string() })).returns<void>(),
  /** Opens an `http:` or `https:` address in the user's browser. */
  openLink: call(z.strictObject({ url: z.string() })).returns<void>(),
  showLibraryFolder: call(nothing).returns<void>(),
  /** Shows a file in its folder that the program itself has written since it was started. */
  showFile: call(z.strictObject({ file: z.string().max(10_000) })).returns<void>(),
  /** What the application menu is to show of the commands in it. */
  tellMenu: call(
    z.strictObject({
      commands: z.array(menuCommandSchema).max(200).readonly(),
    }),
  ).returns<void>(),
  /** Versions, and the licences of all that ships. */
  aboutProgram: call(nothing).returns<AboutProgram>(),
  /** Opens the licences of Chromium in what the system opens HTML files with. */
  showBrowserLicences: call(nothing).returns<void>(),
  /** Writes down where a part of the window could not be drawn, without any text of the reader’s. */
  logDrawing: call(
    z.strictObject({
      part: z.string().max(100),
      /** That of the error. */
      name: z.string().max(100),
      frames: z.array(z.string().max(200)).max(30).readonly(),
      components: z.array(z.string().max(200)).max(30).readonly(),
    }),
  ).returns<void>(),
  /** Shows where what went wrong is written down. */
  showLog: call(nothing).returns<void>(),
  /** Answers the `flush` event: nothing is left to save. */
  flushed: call(nothing).returns<void>(),
} as const

export type Contract = typeof contract
export type Method = keyof Contract
export type Input<M extends Method> = z.input<Contract[M]['input']>
export type Output<M extends Method> =
  Contract[M] extends Call<z.ZodType, infer Value> ? Value : never

/** What every call comes back as; the message is a sentence for the user. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly message: string }

/**
 * Where a change is on the disk: in the library; or, while that is out of reach, aside on this
 * machine, from where it goes there as soon as it can.
 */
export type KeptIn = 'library' | 'aside'

/** On how many highlights each tag stands, by its id. */
export type TagCounts = Readonly<Record<string, TagCount>>

/** What the main process worked out and did. */
export interface Done {
  /** Of articles that the window has never opened, one part each may stand for all. */
  readonly change: Change
  /** What was done, as the history says it. */
  readonly said: string
  /** By which it can be taken back. */
  readonly actId: string
}

export type TagActPreview =
  | { readonly outcome: 'can'; readonly touched: Touched }
  | { readonly outcome: 'refused'; readonly sentence: string }

export interface TagActDone extends Done {
  /** The tag that the act was about or made; null when it is deleted. */
  readonly tagId: string | null
}

export interface NoteActDone extends Done {
  /** How many highlights were changed. */
  readonly highlights: number
}

/** The highlights of an article that bear a tag, in reading order. */
export interface TaggedArticle {
  readonly articleId: ArticleId
  readonly title: string
  readonly highlights: readonly Highlight[]
}

/** What was saved. */
export interface Kept {
  readonly where: KeptIn
  /** By which it can be taken back. */
  readonly actId: string
}

/** What was done, as the history lists it. */
export interface HistoryStep {
  readonly id: string
  /** In words, such as “Merged the tag “fear” into “risk”, 212 highlights”. */
  readonly said: string
  /** ISO 8601. */
  readonly time: string
}

export interface HistoryPage {
  /** What was taken back and can be done again, the furthest first. */
  readonly undone: readonly HistoryStep[]
  /** What can be taken back, the last done first. */
  readonly done: readonly HistoryStep[]
  /** Whether there are more of those. */
  readonly more: boolean
}

/** What would be undone next, and done again, in words; null where there is nothing. */
export interface HistoryTop {
  readonly undo: string | null
  readonly redo: string | null
}

/** Steps of the history that were taken back or done again. */
export interface Stepped {
  /** What that did, as one change. */
  readonly change: Change
  readonly way: 'back' | 'forward'
  /** What they are called, in the order in which they were taken. */
  readonly said: readonly string[]
  /** The acts they are made of. */
  readonly actIds: readonly string[]
  readonly top: HistoryTop
}

export interface NoteCounts {
  /** By article id. */
  readonly highlights: Readonly<Record<string, number>>
  /** On how many highlights of the articles that are not open each tag stands, by tag id. */
  readonly tags: TagCounts
}

export interface OpenedLibrary {
  readonly articles: readonly ArticleRecord[]
  readonly tags: readonly Tag[]
  readonly settings: Settings
  /** Of the articles whose highlights have been read; a `notes-read` event says that all have. */
  readonly counts: NoteCounts
  /** Why the library is out of reach, as a sentence; null while it is not. */
  readonly away: string | null
  readonly history: HistoryTop
  /** The place in each article, in UTF-16 units, by article id. */
  readonly places: Readonly<Record<string, number>>
  readonly folder: string
  readonly platform: 'darwin' | 'linux' | 'win32'
  /** What happened on opening that the user must know, a sentence each. */
  readonly warnings: readonly string[]
}

export interface OpenedArticle {
  /**
   * An `ArticleContent` as JSON in UTF-8, as it is on the disk and not looked through: for a long
   * article, parsing it here is much quicker than having it cloned on its way.
   */
  readonly content: Uint8Array
  readonly highlights: readonly Highlight[]
  /** On how many highlights of all other articles each tag stands, by tag id. */
  readonly tagCountsElsewhere: TagCounts
}

/** A moment the library can be brought back to, and how much there was then, but for the deleted. */
export interface BackupFacts {
  readonly made: string
  readonly articles: number
  readonly highlights: number
  readonly tags: number
}

export type ExportOutcome =
  | ({ readonly outcome: 'saved'; readonly file: string } & Exported)
  | ({ readonly outcome: 'copied' } & Exported)
  | { readonly outcome: 'cancelled' }

interface Exported {
  readonly highlights: number
  /** The titles of the articles that could not be read and are not in it. */
  readonly leftOut: readonly string[]
}

export type ChartOutcome =
  { readonly outcome: 'saved'; readonly file: string } | { readonly outcome: 'cancelled' }

export type CodebookExportPreview =
  | {
      readonly outcome: 'can'
      readonly tags: number
      /** A sentence on each thing that the format cannot hold. */
      readonly report: readonly string[]
    }
  | { readonly outcome: 'refused'; readonly sentence: string }

export type CodebookExportOutcome =
  | { readonly outcome: 'saved'; readonly file: string; readonly tags: number }
  | { readonly outcome: 'cancelled' }

/** A codebook that has been read, and what importing it would do. */
export interface CodebookPreview {
  readonly pendingId: string
  /** Of the file. */
  readonly name: string
  readonly added: number
  readonly changed: number
  readonly same: number
  /** A sentence on each thing that is not as it is in the file. */
  readonly report: readonly string[]
  /** A sentence on each thing here that gives way to what the file says. */
  readonly replaced: readonly string[]
}

export type PrintOutcome =
  | { readonly outcome: 'printed' }
  | { readonly outcome: 'saved'; readonly file: string }
  | { readonly outcome: 'cancelled' }

/** An article that came in. */
export interface AddedArticle {
  readonly article: ArticleRecord
  /** By which the step can be taken back with which it came in, alone or with others. */
  readonly actId: string
}

/** What became of one file or paste, by the name that the window calls it by. */
export type ImportResult = { readonly name: string } & (
  | ({ readonly outcome: 'imported'; readonly leftOut: number } & AddedArticle)
  | {
      readonly outcome: 'duplicate'
      readonly existing: ArticleRecord
      readonly pendingId: string
    }
  /** It is in the library already, and is only to be opened. */
  | { readonly outcome: 'there'; readonly article: ArticleRecord }
  | { readonly outcome: 'refused'; readonly message: string }
  | { readonly outcome: 'cancelled' }
)

/** What an open library tells unasked. */
export type LibraryEvent =
  /** The highlights of all articles have been read, so that they can be counted. */
  | { readonly kind: 'notes-read' }
  /** Something happened that the user must know. */
  | { readonly kind: 'warning'; readonly sentence: string }
  /** The library is out of reach, and changes are kept aside until it is back. */
  | { readonly kind: 'library-away'; readonly sentence: string }
  /** It is back, and what was kept aside is in it. */
  | { readonly kind: 'library-back' }

/** Something that may take long. */
export interface Task {
  readonly id: string
  readonly kind: TaskKind
  /** How much of it is done; null where that is not known. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Whether it can be given up, and everything is as it was. */
  readonly canStop: boolean
}

export type TaskKind =
  'change-notes' | 'change-tags' | 'codebook' | 'export' | 'export-codebook' | 'print' | 'restore'

/** What the main process tells the window unasked. */
export type WindowEvent =
  | {
      readonly kind: 'import-progress'
      readonly done: number
      readonly total: number
      readonly name: string
    }
  /** Before the reply to whatever changes or takes back the article. */
  | {
      readonly kind: 'article-added'
      readonly article: ArticleRecord
      /** The highlights that it comes with, and the tags made for them. */
      readonly marks: readonly SimpleChange[]
    }
  /** Of what was imported, some may have been taken back by now. */
  | { readonly kind: 'import-finished'; readonly results: readonly ImportResult[] }
  | ({ readonly kind: 'indexing' } & Indexing)
  /** A task has begun or is further. */
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'task-ended'; readonly taskId: string }
  | LibraryEvent
  /** A command chosen in the application menu, by its id. */
  | { readonly kind: 'command'; readonly command: string }
  /** The window is about to close: save what is being typed, then call `flushed`. */
  | { readonly kind: 'flush' }

/** What the preload script puts into the window as `window.scholium`. */
export interface Bridge {
  /** What the reader speaks, as a BCP 47 tag; see `speak`. */
  readonly language: string
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Reply<Output<M>>>
  /** Imports files dropped on the window; what is not a file of the disk is passed over. */
  readonly drop: (files: readonly unknown[]) => Promise<Reply<void>>
  /** Returns the function that stops listening. */
  readonly listen: (listener: (event: WindowEvent) => void) => () => void
}

interface Call<Schema extends z.ZodType, Value> {
  readonly input: Schema
  readonly output?: Value
}

function call<Schema extends z.ZodType>(input: Schema) {
  return { returns: <Value>(): Call<Schema, Value> => ({ input }) }
}
