import type { BrowserWindow } from 'electron'
import type { ArticleId } from '../../shared/article/article'
import type { CatalogueThread } from '../catalogue/catalogueThread'
import type { Library } from '../storage/library'
import type { Imports } from './imports'
import type { ApplicationMenu } from './menu'
import type { PrintedPages } from './printedPages'
import type { Tasks } from './tasks'

/** What the handlers of calls work on. */
export interface Program {
  readonly library: Library
  /** The articles that the page has opened: of no others it can hold the highlights. */
  readonly opened: Set<ArticleId>
  readonly catalogue: CatalogueThread
  readonly imports: Imports
  readonly printedPages: PrintedPages
  readonly menu: ApplicationMenu
  readonly tasks: Tasks
  /** The window that calls come from. Throws a `Refusal` when it has just been closed. */
  readonly window: () => BrowserWindow
  /** The page has begun: it may have something to save at the end. */
  readonly pageOpened: () => void
  /** The page has saved what was being typed. */
  readonly flushed: () => void
}
