import { about } from './about'
import { acts } from './acts'
import { allNotes } from './allNotes'
import { article } from './article'
import { cards } from './cards'
import { codebookDialogs } from './codebookDialogs'
import { commands } from './commands'
import { common } from './common'
import { contents } from './contents'
import { desks } from './desks'
import { exportMessages } from './export'
import { exporting } from './exporting'
import { findDesk } from './findDesk'
import { findInArticle } from './findInArticle'
import { historyPanel } from './historyPanel'
import { importing } from './importing'
import { insights } from './insights'
import { library } from './library'
import { menu } from './menu'
import { moments } from './moments'
import { notes } from './notes'
import { notesPanel } from './notesPanel'
import { notices } from './notices'
import { overlays } from './overlays'
import { query } from './query'
import { restore } from './restore'
import { review } from './review'
import { shell } from './shell'
import { shortcuts } from './shortcuts'
import { storage } from './storage'
import { tagActs } from './tagActs'
import { tagDialogs } from './tagDialogs'
import { tagPage } from './tagPage'
import { tagsPanel } from './tagsPanel'

/**
 * All text of the interface, in English: an area for each part of the program, and in it the
 * messages by their names, in the syntax of ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages). A comment above a message
 * tells a translator what its words alone do not.
 */
export const english = {
  about,
  acts,
  allNotes,
  article,
  cards,
  codebookDialogs,
  commands,
  common,
  contents,
  desks,
  export: exportMessages,
  exporting,
  findDesk,
  findInArticle,
  historyPanel,
  importing,
  insights,
  library,
  menu,
  moments,
  notes,
  notesPanel,
  notices,
  overlays,
  query,
  restore,
  review,
  shell,
  shortcuts,
  storage,
  tagActs,
  tagDialogs,
  tagPage,
  tagsPanel,
} as const
