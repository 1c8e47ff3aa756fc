import { article } from './article'
import { cards } from './cards'
import { common } from './common'
import { findInArticle } from './findInArticle'
import { moments } from './moments'
import { notes } from './notes'
import { notices } from './notices'

/**
 * All text of the interface, in English: an area for each part of the program, and in it the
 * messages by their names, in the syntax of ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages). A comment above a message
 * tells a translator what its words alone do not.
 */
export const english = {
  article,
  cards,
  common,
  findInArticle,
  moments,
  notes,
  notices,
} as const
