import { Marked } from 'marked'
import { t, tParts } from '../../language/t'
import type { Highlight } from '../../notes/highlight'
import type { Tag } from '../../notes/tag'
import { beginning } from '../../notes/shortQuote'
import { tagPathsOf } from '../../notes/tags'
import { escapeHtml } from './escapeHtml'
import { languageAttribute } from './languageAttribute'
import type { PlacedHighlight } from './placedHighlights'

/** How many characters of a passage stand over its note. */
const longestQuote = 160

/**
 * The notes by their numbers, and after them the highlights that are not found in the text any
 * more; nothing when there are neither.
 */
export function writeNotes(
  placed: readonly PlacedHighlight[],
  lost: readonly Highlight[],
  tags: readonly Tag[],
  language: string | null,
): string {
  const items = placed
    .flatMap(({ number, highlight }) => (number === null ? [] : { number, highlight }))
    .toSorted((a, b) => a.number - b.number)
    .map(
      ({ number, highlight }) =>
        `<li class="note" id="note-${number}"><a class="note-back" href="#passage-${number}">${number}</a>${writeNote(highlight, tags, language)}</li>`,
    )
  return [
    ...section(t('export.notes'), items),
    ...section(
      t('export.notFoundInText'),
      lost.map((highlight) => `<li class="note">${writeNote(highlight, tags, language)}</li>`),
    ),
  ].join('')
}

function section(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  return [
    `<section class="notes"><h2>${escapeHtml(title)}</h2><ol>${items.join('')}</ol></section>`,
  ]
}

function writeNote(highlight: Highlight, tags: readonly Tag[], language: string | null): string {
  const { color, quote, note } = highlight
  const names = tagPathsOf(highlight, tags).map(
    (path) => `<span class="tag" dir="auto">${escapeHtml(path)}</span>`,
  )
  return [
    `<p class="note-quote" dir="auto"><span class="swatch highlight-${color}">${escapeHtml(t('export.color', { color }))}</span> ${quoted(quote, language)}</p>`,
    ...(names.length === 0 ? [] : [`<p class="note-tags">${names.join(' ')}</p>`]),
    ...(note.trim() === '' ? [] : [`<div class="note-text" dir="auto">${noteHtml(note)}</div>`]),
  ].join('')
}

/** How a passage begins, in quotation marks of the reader and in its own language. */
function quoted(quote: string, language: string | null): string {
  const parts = tParts<'export.quote', Written>('export.quote', {
    words: beginning(quote, longestQuote),
    quote: (inside) => ({ html: `<span${languageAttribute(language)}>${htmlOf(inside)}</span>` }),
  })
  return htmlOf(parts)
}

interface Written {
  readonly html: string
}

function htmlOf(parts: readonly (string | Written)[]): string {
  return parts.map((part) => (typeof part === 'string' ? escapeHtml(part) : part.html)).join('')
}

const allowed = /^(?:https?|mailto):/i

/** A note's Markdown; what is HTML in it is shown as it was typed, and pictures by their words. */
const markdown = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      return allowed.test(href) ? `<a href="${escapeHtml(href)}">${text}</a>` : text
    },
  },
})

function noteHtml(note: string): string {
  try {
    return markdown.parse(note, { async: false })
  } catch {
    // A note that is nested deeper than the parser can go is printed as it was typed.
    return `<p>${escapeHtml(note)}</p>`
  }
}
