import type { ExportedArticle } from '../exportedArticle'
import { articleText } from '../../article/text'
import type { Tag } from '../../notes/tag'
import { escapeHtml } from './escapeHtml'
import { languageAttribute } from './languageAttribute'
import { placeHighlights } from './placedHighlights'
import { writeArticle } from './writeArticle'
import { writeLegend } from './writeLegend'
import { writeNotes } from './writeNotes'

export interface PrintOptions {
  readonly tags: readonly Tag[]
  readonly typeface: 'serif' | 'sans'
  /** Writes a day as its reader does. */
  readonly formatDay: (day: string) => string
}

/**
 * The body of the page that is printed: the article with its highlights, then its notes by their
 * numbers, each of which leads to its passage and back. Nothing in it is active: every text is
 * escaped, and elements are those of the schema alone.
 */
export function printPage(exported: ExportedArticle, options: PrintOptions): string {
  const { article, document, highlights } = exported
  const { placed, lost } = placeHighlights(articleText(document).text, highlights)
  const origin = [article.source, article.published && options.formatDay(article.published)]
    .filter((part) => part !== null && part !== '')
    .map((part) => `<bdi>${escapeHtml(String(part))}</bdi>`)
    .join(' · ')
  return [
    `<article class="article" data-typeface="${options.typeface}" dir="${article.direction}"${languageAttribute(article.language)}>`,
    '<header class="article-header">',
    `<h1 dir="auto">${escapeHtml(article.title)}</h1>`,
    article.author === null ? '' : `<p class="byline" dir="auto">${escapeHtml(article.author)}</p>`,
    origin === '' ? '' : `<p class="origin">${origin}</p>`,
    '</header>',
    writeArticle(document, placed),
    '</article>',
    writeLegend(options.tags),
    writeNotes(placed, lost, options.tags, article.language),
    // No line feeds between: white space counts in the article.
  ].join('')
}
