import { allNotes } from './allNotes'
import { article } from './article'
import { cards } from './cards'
import { codebookDialogs } from './codebookDialogs'
import { commands } from './commands'
import { common } from './common'
import { contents } from './contents'
import { desks } from './desks'
import { exporting } from './exporting'
import { findDesk } from './findDesk'
import { findInArticle } from './findInArticle'
import { historyPanel } from './historyPanel'
import { insights } from './insights'
import { library } from './library'
import { moments } from './moments'
import { notes } from './notes'
import { notesPanel } from './notesPanel'
import { notices } from './notices'
import { overlays } from './overlays'
import { restore } from './restore'
import { review } from './review'
import { shell } from './shell'
import { shortcuts } from './shortcuts'
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
  allNotes,
  article,
  cards,
  codebookDialogs,
  commands,
  common,
  contents,
  desks,
  exporting,
  findDesk,
  findInArticle,
  historyPanel,
  insights,
  library,
  moments,
  notes,
  notesPanel,
  notices,
  overlays,
  restore,
  review,
  shell,
  shortcuts,
  tagDialogs,
  tagPage,
  tagsPanel,
} as const
