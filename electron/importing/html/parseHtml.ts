import type { ParsedArticle } from '../parsedArticle'
import { blocksFromHtml } from './blocks'
import { readMarkedByline } from './byline'
import { extractArticle } from './extract'
import type { ReadImage } from './images'
import { directionOfLanguage, directionOfText } from './language'
import { readMetadata } from './metadata'
import { parseWholePage } from './page'
import { titleIn, withoutEnds } from './ends'

export interface HtmlOptions {
  /** Reads a file by its decoded path below the folder of the page; null if it cannot be had. */
  readonly readImage?: ReadImage
}

/** Reads the article in a web page. Nothing in the page runs, and nothing is fetched. */
export function parseHtml(html: string, options: HtmlOptions = {}): ParsedArticle {
  const page = parseWholePage(html)
  const { base, ...metadata } = readMetadata(page)
  const { root, byline } = extractArticle(page, html)
  const all = blocksFromHtml(root, { base, ...options })
  const found = readMarkedByline(byline ?? '')
  const author = metadata.author ?? found.author
  // A page that only names an article has none.
  const title = all.length === 0 ? null : (metadata.title ?? titleIn(all))
  const { language, direction, address } = metadata
  return {
    title,
    author,
    published: metadata.published ?? found.published,
    address,
    language,
    direction:
      direction ??
      directionOfLanguage(language) ??
      directionOfText(all.map((block) => block.textContent).join(' ')),
    blocks: withoutEnds(all, title, author),
    leftOut: [],
  }
}
