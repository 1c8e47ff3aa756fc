import * as fc from 'fast-check'
import type { ListItem, Paragraph, Text } from 'mdast'
import { expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import { blocksIn, articleText } from '../../../shared/article/text'
import { exportMarkdown } from '../../../shared/export/markdown'
import type { Highlight } from '../../../shared/notes/highlight'
import { exportedArticle, note, tag } from '../../generate'
import { articleOf, paragraph } from './build'
import { htmlIn, parseMarkdown, passagesIn, plainText } from './parseMarkdown'

const options = {
  groupBy: 'article',
  tagId: null,
  tags: [],
  exported: '2026-05-14T08:00:00.000Z',
} as const

/** White space counts as one space, whatever and however much of it there is. */
function normalised(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim()
}

/** What a quote is to read as, images by their description. */
function readable(document: Node, highlight: Highlight): string {
  return blocksIn(articleText(document), highlight)
    .map(({ block, from, to }) =>
      block.node.textBetween(from - block.start, to - block.start, null, (leaf) => {
        if (leaf.type.name === 'hard_break') return '\n'
        const alt = leaf.attrs['alt'] as string
        return alt === '' ? '[image]' : `[image: ${alt}]`
      }),
    )
    .join('\n')
}

const runs = { numRuns: 60 }
const timeout = 60_000

test(
  'every quote, whatever is in it, is read back as it stands in the article',
  () => {
    fc.assert(
      fc.property(exportedArticle([]), (item) => {
        const passages = passagesIn(parseMarkdown(exportMarkdown([item], options)))
        const read = passages.map(({ id, quote }) => [id, normalised(plainText(quote))])
        const wanted = item.highlights.map((highlight) => [
          highlight.id,
          normalised(readable(item.document, highlight)),
        ])
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(wanted))
      }),
      runs,
    )
  },
  timeout,
)

test(
  'every note without HTML has the structure that it was typed with',
  () => {
    fc.assert(
      fc.property(
        note.filter((typed) => typed.trim() !== '' && !/<|\t|^ {4}/m.test(typed)),
        (typed) => {
          const item = articleOf([paragraph('A passage.')], 'A passage.', undefined, {
            note: typed,
          })
          const { details } = passagesIn(parseMarkdown(exportMarkdown([item], options)))[0]!
          expect(withoutLabel(details.children[0]!)).toEqual(
            withoutPositions(
              parseMarkdown(`x\n\n${typed.replace(/[ \n]+$/, '')}`).children.slice(1),
            ),
          )
        },
      ),
      runs,
    )
  },
  timeout,
)

test(
  'no note, title or tag reaches beyond its place, and every comment is an id',
  () => {
    const library = fc.uniqueArray(tag, { maxLength: 3, selector: ({ id }) => id }).chain((tags) =>
      fc.record({
        tags: fc.constant(tags),
        items: fc.tuple(exportedArticle(tags, 'first'), exportedArticle(tags, 'second')),
        groupBy: fc.constantFrom('article' as const, 'tag' as const),
      }),
    )
    fc.assert(
      fc.property(library, ({ tags, items, groupBy }) => {
        const file = exportMarkdown(items, { ...options, tags, groupBy })
        const root = parseMarkdown(file)
        const times = ({ tags: ids }: Highlight): number =>
          groupBy === 'article' ? 1 : Math.max(1, ids.length)
        const highlights = items.flatMap((item) => item.highlights)
        expect(
          passagesIn(root)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(
          highlights
            .flatMap((highlight) => Array<string>(times(highlight)).fill(highlight.id))
            .toSorted(),
        )
        expect(
          htmlIn(root).filter(
            ({ value }) => !/^<(?:\/?su[bp]|!-- scholium:[\w-]+ --)>$/.test(value),
          ),
        ).toEqual([])
        expect(new Set(root.children.map(({ type }) => type))).toEqual(
          new Set([
            'yaml',
            ...(highlights.length > 0 ? ['heading', 'blockquote', 'list'] : ['paragraph']),
          ]),
        )
        expect(exportMarkdown(items, { ...options, tags, groupBy })).toBe(file)
      }),
      runs,
    )
  },
  timeout,
)

/** The content of a note's list item after its label. */
function withoutLabel(item: ListItem): unknown {
  const [first, ...others] = withoutPositions(item.children) as readonly Paragraph[]
  const [label, ...rest] = first!.children
  const value = (label as Text).value.replace(/^Note: ?/, '')
  expect(value).not.toBe((label as Text).value)
  const children = value === '' ? rest : [{ ...label, value }, ...rest]
  return children.length === 0 ? others : [{ ...first, children }, ...others]
}

/** The nodes without what depends on where in a file they stand. */
function withoutPositions(nodes: readonly unknown[]): readonly unknown[] {
  return JSON.parse(
    JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as unknown[]
}
