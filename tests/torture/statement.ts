import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { Change } from '../../shared/notes/changes'
import type { SettingsEdit } from '../../shared/settings'
import type { Summary } from './summary'

/** What a writer asks of a library, in the order in which it asks. */
export type Asked =
  | { readonly kind: 'change'; readonly change: Change }
  /** The last change is undone, or what was undone last is done again: this is what that does. */
  | { readonly kind: 'undo' | 'redo'; readonly change: Change }
  | { readonly kind: 'settings'; readonly settings: SettingsEdit }
  /** Articles are told from each other by title; no two that are added have the same. */
  | { readonly kind: 'add-article'; readonly title: string; readonly words: number }
  /** In UTF-16 units; acknowledged only when the library has been closed. */
  | { readonly kind: 'place'; readonly articleId: ArticleId; readonly offset: number }

/** Longer work in which a writer can be killed. */
export type Work = 'tidying' | 'backing-up' | 'closing' | 'being-away' | 'burst' | 'large-change'

/** What a writer says, a line of JSON each: of everything before it does it and when it is done. */
export type Statement =
  /** It waits to be told what to do. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly found: Summary; readonly warnings: readonly string[] }
  | { readonly kind: 'asked'; readonly number: number; readonly asked: Asked }
  | { readonly kind: 'acknowledged'; readonly number: number; readonly record?: ArticleRecord }
  /** `list` tells which file `library.json` was then: its inode, or null if it was not there. */
  | { readonly kind: 'begun'; readonly work: Work; readonly list: number | null }
  | { readonly kind: 'done'; readonly work: Work }
  | { readonly kind: 'warned'; readonly sentence: string }
  /** Something that must never be. */
  | { readonly kind: 'failed'; readonly sentence: string }

/** What a writer is told to do, as JSON on its standard input. */
export interface WriterTask {
  readonly library: string
  readonly refuge: string
  readonly seed: number
  /** Goes into all it writes, so that no two writers write the same. */
  readonly name: string
  readonly temper: Temper
  /** At which call to the file system it kills itself; null for none. */
  readonly dieAtCall: number | null
}

/** What a writer does more often than others. */
export type Temper = 'even' | 'small' | 'bursts' | 'large' | 'tidy' | 'backups' | 'closing' | 'away'
