import { acts } from './acts'
import { allNotes } from './allNotes'
import { article } from './article'
import { cards } from './cards'
import { commands } from './commands'
import { common } from './common'
import { desks } from './desks'
import { exportMessages } from './export'
import { findDesk } from './findDesk'
import { findInArticle } from './findInArticle'
import { importing } from './importing'
import { insights } from './insights'
import { moments } from './moments'
import { notes } from './notes'
import { notices } from './notices'
import { query } from './query'
import { review } from './review'
import { storage } from './storage'
import { tagActs } from './tagActs'
import { tagPage } from './tagPage'

/**
 * All text of the interface, in English: an area for each part of the program, and in it the
 * messages by their names, in the syntax of ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages). A comment above a message
 * tells a translator what its words alone do not.
 */
export const english = {
  acts,
  allNotes,
  article,
  cards,
  commands,
  common,
  desks,
  export: exportMessages,
  findDesk,
  findInArticle,
  importing,
  insights,
  moments,
  notes,
  notices,
  query,
  review,
  storage,
  tagActs,
  tagPage,
} as const
