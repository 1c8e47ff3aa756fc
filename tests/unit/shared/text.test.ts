import * as fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { articleSchema } from '../../../shared/article/schema'
import { documentOf } from '../../../shared/article/sections'
import { articleText, blocksIn, offsetAt, positionAt } from '../../../shared/article/text'
import { articleDocument } from '../../generate'
import { node, nodeWith, paragraph } from '../export/build'

const timeout = 60_000
const runs = { numRuns: 60 }

test('the text is that of the text blocks, a leaf being one unit, joined by line breaks', () => {
  const image = nodeWith('image', { src: 'data:image/png;base64,AA==', alt: 'A map' })
  const document = documentOf([
    node('heading', 'Rivers'),
    node('bullet_list', node('list_item', paragraph('a', node('hard_break'), 'b', image, '🙂'))),
    node('horizontal_rule'),
    paragraph(),
    node('table', node('caption', 'c'), node('table_row', node('table_cell', paragraph('d')))),
  ])
  const { text, blocks } = articleText(document)
  expect(text).toBe('Rivers\na\nb\uFFFC🙂\n\nc\nd')
  expect(blocks.map(({ start, end, position }) => [start, end, position])).toEqual([
    [0, 6, 2],
    [7, 13, 12],
    [14, 14, 23],
    [15, 16, 26],
    [17, 18, 31],
  ])
})

test(
  'every offset has a position in the document that leads back to it, and the same character',
  () => {
    fc.assert(
      fc.property(articleDocument, (document) => {
        const text = articleText(document)
        const offsets = Array.from({ length: text.text.length + 1 }, (_, offset) => offset)
        const positions = offsets.map((offset) => positionAt(text, offset))
        expect(positions.map((position) => offsetAt(text, position))).toEqual(offsets)
        for (const { node: block, start, position } of text.blocks) {
          expect(document.nodeAt(position - 1)).toBe(block)
          block.forEach((child, within) => {
            const found = document.resolve(positionAt(text, start + within))
            expect(found.parent).toBe(block)
            if (child.isText) expect(text.text.startsWith(child.text!, start + within)).toBe(true)
          })
        }
      }),
      runs,
    )
  },
  timeout,
)

test(
  'every position leads to an offset of the text, in the order of the document',
  () => {
    fc.assert(
      fc.property(articleDocument, (document) => {
        const text = articleText(document)
        const positions = Array.from({ length: document.content.size + 1 }, (_, index) => index)
        const offsets = positions.map((position) => offsetAt(text, position))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect([offsets[0], offsets.at(-1)]).toEqual([0, text.text.length])
      }),
      runs,
    )
  },
  timeout,
)

test('offsets and positions outside the article give its nearest end', () => {
  const text = articleText(documentOf([paragraph('ab'), paragraph('cd')]))
  expect([-5, 99].map((offset) => positionAt(text, offset))).toEqual([2, 8])
  expect([-5, 99].map((position) => offsetAt(text, position))).toEqual([0, 5])
})

test(
  'the blocks of a range and the line breaks between them make up its text',
  () => {
    fc.assert(
      fc.property(articleDocument, fc.nat(), fc.nat(), (document, one, other) => {
        const text = articleText(document)
        const [start, end] = [one, other]
          .map((number) => number % (text.text.length + 1))
          .toSorted((a, b) => a - b) as [number, number]
        const touched = blocksIn(text, { start, end })
        expect(touched.map(({ from, to }) => text.text.slice(from, to)).join('')).toBe(
          Array.from({ length: end - start }, (_, index) => start + index)
            .filter((offset) =>
              text.blocks.some((block) => block.start <= offset && offset < block.end),
            )
            .map((offset) => text.text[offset])
            .join(''),
        )
        for (const { block, from, to } of touched)
          expect(block.start <= from && from < to && to <= block.end).toBe(true)
      }),
      runs,
    )
  },
  timeout,
)

test(
  'sections change nothing of the text',
  () => {
    fc.assert(
      fc.property(articleDocument, (document) => {
        const blocks = blocksOf(document)
        const apart = articleSchema.node(
          'doc',
          null,
          blocks.map((block) => articleSchema.node('section', null, [block])),
        )
        expect(articleText(apart).text).toBe(articleText(document).text)
        expect(documentOf(blocksOf(apart))).toEqual(documentOf(blocks))
      }),
      runs,
    )
  },
  timeout,
)

test('sections hold at most fifty blocks and are cut before a heading after the twentieth', () => {
  const blocks = Array.from({ length: 130 }, (_, index) =>
    [10, 30, 85].includes(index) ? node('heading', `${index}`) : paragraph(`${index}`),
  )
  const document = documentOf(blocks)
  expect(document.children.map((section) => section.childCount)).toEqual([30, 50, 50])
  expect(blocksOf(document)).toEqual(blocks)
})

/** The blocks of a document without its sections. */
function blocksOf(document: Node): readonly Node[] {
  return document.children.flatMap((section) => section.children)
}
