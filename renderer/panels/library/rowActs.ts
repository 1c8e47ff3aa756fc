import { createContext, use } from 'react'
import type { ArticleRecord } from '../../../shared/article/article'

/** What a row of the library's list can ask of the list. */
export interface RowActs {
  readonly open: (articleId: string) => void
  /** Ends the renaming. */
  readonly rename: (record: ArticleRecord, title: string) => void
  /** Asks for the menu at a place in the window, in pixels. */
  readonly showMenu: (articleId: string, x: number, y: number) => void
}

export const RowActsContext = createContext<RowActs | null>(null)

/** The id of the article that is being renamed in its row. */
export const RenamingContext = createContext<string | null>(null)

export function useRowActs(): RowActs {
  const acts = use(RowActsContext)
  if (!acts) throw new Error('useRowActs is for rows inside a RowActsContext')
  return acts
}
