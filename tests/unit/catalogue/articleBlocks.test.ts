import { expect, test } from 'vitest'
import { blocksOfContent } from '../../../electron/catalogue/index/articleBlocks'
import { smallArticle } from './smallLibrary'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

test('the blocks of an article are its text blocks, with what was taken back', () => {
  const content = {
    document: {
      type: 'doc',
      content: [
        {
          type: 'section',
          content: [
            { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Wolves' }] },
            { type: 'blockquote', content: [paragraph('The fear'), paragraph('of wolves')] },
          ],
        },
      ],
    },
    leftOut: [{ id: 'l1', reason: 'notice' as const, blocks: [paragraph('A notice')] }],
  }
  const { record } = smallArticle('a', [], { takenBack: ['l1'] })
  expect(blocksOfContent(record, content)).toEqual([
    { start: 0, end: 6, headingLevel: 2, text: 'Wolves' },
    { start: 7, end: 15, headingLevel: null, text: 'The fear' },
    { start: 16, end: 25, headingLevel: null, text: 'of wolves' },
    { start: 26, end: 34, headingLevel: null, text: 'A notice' },
  ])
  expect(blocksOfContent({ ...record, takenBack: [] }, content)).toHaveLength(3)
})
