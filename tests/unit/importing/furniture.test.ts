import { describe, expect, test } from 'vitest'
import { parsePlainText } from '../../../electron/importing/parsePlainText'
import { furnitureTexts } from './furnitureTexts'
import { proseTexts } from './proseTexts'

describe('what web pages put around an article is left out and kept', () => {
  for (const page of furnitureTexts) {
    for (const gap of ['\n', '\n\n']) {
      test(`${page.name}, ${gap === '\n' ? 'one paragraph a line' : 'blank lines between'}`, () => {
        const lines = [...page.head, page.title, ...page.below, ...page.body, ...page.tail]
        const article = parsePlainText(lines.join(gap))

        expect({
          title: article.title,
          author: article.author,
          published: article.published,
          body: article.blocks.map((block) => block.textContent),
          leftOut: article.leftOut.flatMap(({ blocks }) => blocks.map(textOf)),
          reasons: [...new Set(article.leftOut.map(({ reason }) => reason))].sort(),
        }).toEqual({
          title: page.title,
          author: page.author,
          published: page.published,
          body: page.body.filter((line) => !page.between.includes(line)),
          leftOut: lines.filter(
            (line) =>
              page.head.includes(line) ||
              page.tail.includes(line) ||
              page.between.includes(line) ||
              page.leftBelow.includes(line),
          ),
          reasons: [...page.reasons].sort(),
        })
      })
    }
  }
})

describe('ordinary prose is left alone', () => {
  for (const { name, lines } of proseTexts) {
    for (const gap of ['\n', '\n\n']) {
      test(`${name}, ${gap === '\n' ? 'one paragraph a line' : 'blank lines between'}`, () => {
        const { title, blocks, leftOut } = parsePlainText(lines.join(gap))

        expect({ text: [title, ...blocks.map((block) => block.textContent)], leftOut }).toEqual({
          text: lines,
          leftOut: [],
        })
      })
    }
  }
})

test('furniture around a text is given in the order it had, a passage for each kind', () => {
  const { leftOut } = parsePlainText(
    [
      'A Walk to the Weir',
      'The path to the weir was closed all spring, and nobody could say why it had been shut.',
      'Posted by',
      'Ada Brook is a surveyor who walks the rivers of the north and writes about them.',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    ].join('\n\n'),
  )

  expect(
    leftOut.map(({ id, reason, blocks }) => ({ id, reason, lines: blocks.map(textOf) })),
  ).toEqual([
    { id: 'left-out-1', reason: 'posted-by', lines: ['Posted by'] },
    {
      id: 'left-out-2',
      reason: 'author-box',
      lines: ['Ada Brook is a surveyor who walks the rivers of the north and writes about them.'],
    },
    {
      id: 'left-out-3',
      reason: 'comments',
      lines: [
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
      ],
    },
    {
      id: 'left-out-4',
      reason: 'notice',
      lines: ['This site uses Akismet to reduce spam. Learn how your comment data is processed.'],
    },
  ])
})

test('a text that is nothing but furniture is kept, for something was meant to be read', () => {
  const text = 'Leave a Reply\n\nPost Comment\n\nYou must be logged in to post a comment.'

  expect(parsePlainText(text)).toMatchObject({ title: 'Leave a Reply', leftOut: [] })
})

function textOf(block: unknown): string {
  return (block as { readonly content: readonly { readonly text: string }[] }).content[0]!.text
}
