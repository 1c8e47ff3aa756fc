import { Marked } from 'marked'
import type { Tag } from '../../notes/highlight'
import { tagsOf } from '../../notes/tags'
import { escapeHtml } from './escapeHtml'
import type { NumberedNote } from './numberedNotes'

/** How many characters of a passage stand over its note. */
const longestQuote = 160

/** The notes as a numbered list; nothing when there are none. */
export function writeNotes(notes: readonly NumberedNote[], tags: readonly Tag[]): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ number, highlight }) => {
    const names = tagsOf(highlight, tags)
      .map(({ name }) => `<span class="tag" dir="auto">${escapeHtml(name)}</span>`)
      .join(' ')
    return [
      `<li class="note" id="note-${number}">`,
      `<a class="note-back" href="#passage-${number}">${number}</a>`,
      `<p class="note-quote" dir="auto"><span class="swatch highlight-${highlight.color}">${highlight.color}</span> “${escapeHtml(shorten(highlight.quote))}”</p>`,
      names === '' ? '' : `<p class="note-tags">${names}</p>`,
      highlight.note.trim() === ''
        ? ''
        : `<div class="note-text" dir="auto">${noteHtml(highlight.note)}</div>`,
      '</li>',
    ].join('')
  })
  return `<section class="notes"><h2>Notes</h2><ol>${items.join('\n')}</ol></section>`
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
  return markdown.parse(note, { async: false })
}

function shorten(quote: string): string {
  const characters = Array.from(
    quote
      .slice(0, 4 * longestQuote)
      .replace(/[\s\uFFFC]+/g, ' ')
      .trim(),
  )
  if (characters.length <= longestQuote) return characters.join('')
  return `${characters.slice(0, longestQuote).join('').trimEnd()}…`
}
