import { about } from './about'
import { acts } from './acts'
import { allNotes } from './allNotes'
import { article } from './article'
import { asking } from './asking'
import { backups } from './backups'
import { cards } from './cards'
import { cli } from './cli'
import { cliHelp } from './cliHelp'
import { codebook } from './codebook'
import { codebookDialogs } from './codebookDialogs'
import { codebookReport } from './codebookReport'
import { commands } from './commands'
import { common } from './common'
import { contents } from './contents'
import { desks } from './desks'
import { drawing } from './drawing'
import { exportMessages } from './export'
import { exporting } from './exporting'
import { exports } from './exports'
import { fileDialogs } from './fileDialogs'
import { findDesk } from './findDesk'
import { findInArticle } from './findInArticle'
import { historyPanel } from './historyPanel'
import { importing } from './importing'
import { imports } from './imports'
import { insights } from './insights'
import { library } from './library'
import { menu } from './menu'
import { moments } from './moments'
import { notes } from './notes'
import { notesPanel } from './notesPanel'
import { notices } from './notices'
import { overlays } from './overlays'
import { program } from './program'
import { query } from './query'
import { reading } from './reading'
import { restore } from './restore'
import { review } from './review'
import { shell } from './shell'
import { shortcuts } from './shortcuts'
import { start } from './start'
import { storage } from './storage'
import { tagActs } from './tagActs'
import { tagDialogs } from './tagDialogs'
import { tagPage } from './tagPage'
import { tagsPanel } from './tagsPanel'
import { tasks } from './tasks'
import { wholeLibrary } from './wholeLibrary'

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
  asking,
  backups,
  cards,
  cli,
  cliHelp,
  codebook,
  codebookDialogs,
  codebookReport,
  commands,
  common,
  contents,
  desks,
  drawing,
  export: exportMessages,
  exporting,
  exports,
  fileDialogs,
  findDesk,
  findInArticle,
  historyPanel,
  importing,
  imports,
  insights,
  library,
  menu,
  moments,
  notes,
  notesPanel,
  notices,
  overlays,
  program,
  query,
  reading,
  restore,
  review,
  shell,
  shortcuts,
  start,
  storage,
  tagActs,
  tagDialogs,
  tagPage,
  tagsPanel,
  tasks,
  wholeLibrary,
} as const
