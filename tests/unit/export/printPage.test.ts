import * as fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../shared/article/article'
import { articleSchema } from '../../../shared/article/schema'
import { documentOf } from '../../../shared/article/sections'
import { articleText } from '../../../shared/article/text'
import { printPage } from '../../../shared/export/print/printPage'
import { anchorOf } from '../../../shared/notes/anchor'
import { highlightColors, type Highlight } from '../../../shared/notes/highlight'

const made = '2026-01-01T00:00:00.000Z'
const record: ArticleRecord = {
  id: 'the-tide',
  title: 'The <Tide>',
  author: 'Ada & Co',
  source: 'tide.txt',
  published: null,
  language: 'en',
  direction: 'ltr',
  added: made,
  words: 3,
  textHash: '0'.repeat(64),
  takenBack: [],
  deleted: null,
}
const options = { tags: [], typeface: 'serif', formatDay: (day: string) => day } as const

function documentFrom(paragraphs: readonly string[]) {
  return documentOf(
    paragraphs.map((text) =>
      articleSchema.node('paragraph', null, text === '' ? [] : articleSchema.text(text)),
    ),
  )
}

function highlight(
  text: string,
  range: { start: number; end: number },
  more: Partial<Highlight>,
): Highlight {
  return {
    id: `h${range.start}-${range.end}`,
    ...anchorOf(text, range),
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: made,
    modified: made,
    ...more,
  }
}

function printed(
  paragraphs: readonly string[],
  highlights: (text: string) => readonly Highlight[],
) {
  const document = documentFrom(paragraphs)
  const { text } = articleText(document)
  const html = printPage({ article: record, document, highlights: highlights(text) }, options)
  return { html, dom: parseHTML(`<!doctype html><html><body>${html}</body></html>`).document }
}

describe('printPage', () => {
  test('has the text of the article, whatever is highlighted in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 })), { maxLength: 6 }),
        (paragraphs, passages) => {
          const { dom } = printed(paragraphs, (text) =>
            passages.flatMap(([start, length], index) => {
              const end = Math.min(start + length, text.length)
              if (start >= end) return []
              const color = highlightColors[index % 6]!
              return [highlight(text, { start, end }, { id: `h${index}`, color })]
            }),
          )
          const blocks = [...dom.querySelectorAll('section > p')].map((p) => p.textContent)
          expect(blocks).toEqual(paragraphs)
        },
      ),
    )
  })

  test('numbers notes in reading order, each leading to its passage and back', () => {
    const { dom } = printed(['One two three.', 'Four five.'], (text) => [
      highlight(text, { start: 15, end: 19 }, { note: 'Last' }),
      highlight(text, { start: 0, end: 3 }, { note: 'First, *in* part' }),
      highlight(text, { start: 4, end: 7 }, {}),
    ])
    const references = [...dom.querySelectorAll('.note-number a')]
    expect(references.map((a) => a.textContent)).toEqual(['1', '2'])
    expect(references.map((a) => a.getAttribute('href'))).toEqual(['#note-1', '#note-2'])
    expect(dom.querySelector('#note-1 .note-text')?.innerHTML).toContain('<em>in</em>')
    expect(dom.querySelector('#note-2 .note-back')?.getAttribute('href')).toBe('#passage-2')
    expect(dom.querySelector('#passage-2')).not.toBeNull()
    expect(dom.querySelectorAll('mark').length).toBe(3)
  })

  test('lets nothing active through, from the title, the text or a note', () => {
    const { html, dom } = printed(['<script>alert(1)</script>'], (text) => [
      highlight(
        text,
        { start: 0, end: 8 },
        {
          note: '<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](https://example.org/y.png)',
        },
      ),
    ])
    expect(html).not.toMatch(/<script|<img|javascript:[^&]*"/)
    expect(dom.querySelectorAll('script, img, a[href^="javascript"]').length).toBe(0)
    expect(dom.querySelector('h1')?.textContent).toBe('The <Tide>')
  })

  test('numbers an inner passage before the one around it, where each ends', () => {
    const { dom } = printed(['One two three.'], (text) => [
      highlight(text, { start: 0, end: 13 }, { note: 'Around' }),
      highlight(text, { start: 4, end: 7 }, { note: 'Inner' }),
    ])
    expect(dom.querySelector('section > p')?.textContent).toBe('One two1 three2.')
    expect(dom.querySelector('#note-1 .note-text')?.textContent?.trim()).toBe('Inner')
  })

  test('lists what is not found in the text any more, with its note', () => {
    const { dom } = printed(['One two three.'], (text) => [
      { ...highlight(text, { start: 4, end: 7 }, { note: 'Gone' }), quote: 'elsewhere' },
    ])
    expect(dom.querySelectorAll('mark, .note-number, a').length).toBe(0)
    const notes = dom.querySelector('section.notes')
    expect(notes?.querySelector('h2')?.textContent).toBe('Passages not found in the text')
    expect(notes?.textContent).toContain('Gone')
  })

  test('prints a note that is nested beyond all measure', () => {
    const { dom } = printed(['One two three.'], (text) => [
      highlight(text, { start: 0, end: 3 }, { note: `${'> '.repeat(20_000)}deep` }),
    ])
    expect(dom.querySelector('#note-1')?.textContent).toContain('deep')
  })

  test('shows overlaps as marks in marks', () => {
    const { dom } = printed(['One two three.'], (text) => [
      highlight(text, { start: 0, end: 7 }, { color: 'green' }),
      highlight(text, { start: 4, end: 13 }, { color: 'blue' }),
    ])
    expect(dom.querySelector('mark.highlight-green > mark.highlight-blue')?.textContent).toBe('two')
  })
})
