import type { Arbitrary } from 'fast-check'
import * as fc from 'fast-check'
import { Mark, type Node } from 'prosemirror-model'
import type { ArticleRecord } from '../shared/article/article'
import { articleSchema } from '../shared/article/schema'
import { documentOf } from '../shared/article/sections'
import { articleText } from '../shared/article/text'
import { anchorOf } from '../shared/notes/anchor'
import type { Change, LibraryState, SimpleChange } from '../shared/notes/changes'
import type { Card, Grade } from '../shared/notes/card'
import { compareHighlights, highlightColors, type Highlight } from '../shared/notes/highlight'
import { compareTags, isInk, type Tag } from '../shared/notes/tag'
import { tidyTagName } from '../shared/notes/tagPath'

const { nodes, marks } = articleSchema

/** Bits of text that Markdown, regular expressions or Unicode could trip over. */
const nastyTokens = [
  ...'*_~`#>+-=|\\[](){}!<&^$%@:;.,"\'/',
  '**', '__', '~~', '```', '~~~', '---', '===', '***', '* * *', '- - -', '# ', '## ', '> ', '- ',
  '+ ', '1. ', '12) ', '1984. ', '- [ ] ', '[x] ', '[!note] ', '| --- |', ':-:', '| a | b |',
  '[a](b)', '![a](b)', '[a]: b', '[^1]', '[^1]: x', '[[wiki]]', '[ref][]', '<tag>', '</tag>',
  '<!--', '-->', '<https://a.b>', '<a@b.c>', '&amp;', '&#42;', '&copy', 'AT&T', 'snake_case_word',
  'https://example.org/a_b*c?d=1&e=(2)', 'www.example.org/_x_', 'me_you@example.org', 'C++', 'C#',
  '3 * 4', 'don’t', 'l’œuvre', '“quoted”', '「引用」', '日本語', 'العربية', 'עברית', '\u200F', 'e\u0301',
  '🙂', '👩‍👩‍👧', '\u00A0', '\u3000', '\t', '    ', '  ', 'x', 'word', 'Two words', '\uFFFC', '%%', '==',
  '\\*', '\\\\', 'a\\', 'FW:', 'foo:bar', '1)', '0.', '123456789.', '1234567890.',
] as const // prettier-ignore

const plainTokens = [
  'a',
  'river',
  'of',
  'words',
  'and',
  'stones',
  'Über',
  'naïve',
  '世界',
  'سلام',
] as const

/** One line of text; never empty. */
export const nastyText: Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nastyTokens) },
      { weight: 2, arbitrary: fc.constantFrom(...plainTokens) },
      { weight: 2, arbitrary: fc.constant(' ') },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((tokens) => tokens.join(''))

const mark: Arbitrary<Mark> = fc.oneof(
  fc
    .constantFrom('em', 'strong', 'underline', 'strikethrough', 'subscript', 'superscript', 'code')
    .map((name) => articleSchema.mark(name)),
  fc
    .constantFrom(
      'https://example.org/',
      'https://example.org/a_(b)?c=1&copy;=2',
      'http://a.b/)<>|` \\',
      'mailto:a@b.c',
      '#inside',
      'javascript:alert(1)',
    )
    .map((href) => marks.link.create({ href })),
)

const inlineNode: Arbitrary<Node> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(nastyText, fc.array(mark, { maxLength: 2 })).map(([text, some]) =>
      articleSchema.text(
        text,
        some.reduce((set, one) => one.addToSet(set), Mark.none),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.constant(null).map(() => nodes.hard_break.create()) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', 'A map', 'a [b](c) *d*')
      .map((alt) => nodes.image.create({ src: 'data:image/png;base64,AA==', alt })),
  },
)

const inline = fc.array(inlineNode, { maxLength: 5 })

const codeText = fc
  .array(fc.oneof(nastyText, fc.constantFrom('\n', '\n\n', '```\n', '  ', '\t')), { maxLength: 5 })
  .map((lines) => lines.join(''))

const { block } = fc.letrec<{ block: Node; item: Node; cell: Node }>((tie) => ({
  item: fc
    .array(tie('block'), { minLength: 1, maxLength: 2 })
    .map((some) => nodes.list_item.create(null, some)),
  cell: fc
    .tuple(
      fc.boolean(),
      fc.array(tie('block'), { minLength: 1, maxLength: 1 }),
      fc.constantFrom(1, 1, 1, 2),
      fc.constantFrom(1, 1, 1, 2),
    )
    .map(([head, some, colspan, rowspan]) =>
      (head ? nodes.table_header : nodes.table_cell).create({ colspan, rowspan }, some),
    ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: inline.map((some) => nodes.paragraph.create(null, some)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), inline)
        .map(([level, some]) => nodes.heading.create({ level }, some)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(codeText, fc.constantFrom(null, 'js', 'c++', 'a `b'))
        .map(([text, language]) =>
          nodes.code_block.create({ language }, text === '' ? null : articleSchema.text(text)),
        ),
    },
    { weight: 1, arbitrary: fc.constant(null).map(() => nodes.horizontal_rule.create()) },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('block'), { minLength: 1, maxLength: 2 })
        .map((some) => nodes.blockquote.create(null, some)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(null, 0, 1, 7),
          fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        )
        .map(([start, items]) =>
          start === null
            ? nodes.bullet_list.create(null, items)
            : nodes.ordered_list.create({ start }, items),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('block'), inline)
        .map(([one, some]) => nodes.figure.create(null, [one, nodes.caption.create(null, some)])),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.option(inline),
          fc.array(fc.array(tie('cell'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        )
        .map(([caption, rows]) =>
          nodes.table.create(null, [
            ...(caption ? [nodes.caption.create(null, caption)] : []),
            ...rows.map((cells) => nodes.table_row.create(null, cells)),
          ]),
        ),
    },
  ),
}))

/** The blocks of an article: everything the schema allows, with text that is hard to write. */
const articleBlocks: Arbitrary<readonly Node[]> = fc.array(block, {
  minLength: 1,
  maxLength: 6,
})

/** An article's document, valid by `articleSchema`. */
export const articleDocument: Arbitrary<Node> = articleBlocks.map(documentOf)

/** A moment in a span of ten years, as ISO 8601 in UTC. */
const moment: Arbitrary<string> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const id = fc.stringMatching(/^[A-Za-z0-9_-]{8,21}$/)

const tagColor: Arbitrary<Tag['color']> = fc.option(
  fc.oneof(
    fc.constantFrom(...highlightColors),
    fc.stringMatching(/^#[0-9a-f]{6}$/).map((hex) => hex as `#${string}`),
  ),
)

/** A tag at the top with an ordinary or difficult name. */
export const tag: Arbitrary<Tag> = fc.record({
  id,
  name: nastyText.map((text) => tidyTagName(text) || 'tag'),
  color: tagColor,
  definition: fc.oneof(fc.constant(''), nastyText),
  key: fc.option(fc.stringMatching(/^[a-z0-9]$/)),
  created: moment,
  parent: fc.constant(null),
  bound: fc.constant(false),
})

/** Tags that stand below one another, none of them below itself, of which each colour binds one. */
export function tagsIn(maxLength: number): Arbitrary<readonly Tag[]> {
  return fc.uniqueArray(tag, { maxLength, selector: ({ id }) => id }).chain((all) =>
    fc.tuple(...all.map((_, index) => fc.tuple(fc.nat(index), fc.boolean()))).map((places) =>
      all.map((one, index) => {
        const [at, wanted] = places[index]!
        const isFirst = all.findIndex(({ color }) => color === one.color) === index
        return {
          ...one,
          parent: at === index ? null : all[at]!.id,
          bound: wanted && isFirst && isInk(one.color),
        }
      }),
    ),
  )
}

/** A note as a user could type it, in which Markdown may well be left open. */
export const note: Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.array(nastyText, { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.constantFrom(
    '# A heading\n\ntext',
    '```js\nunclosed',
    '<!-- unclosed',
    '<div>\n\n# x',
    'a | b\n--|--\n1 | 2',
    '- one\n- two',
    '[1]: https://example.org',
    'see [^1]\n\n[^1]: there',
  ),
)

/** Tags with definitions of several lines, some of which no format likes, and with repeated names. */
export const codebookTags: Arbitrary<readonly Tag[]> = tagsIn(8).chain((tags) => {
  const definition = fc.oneof(
    note,
    fc.constantFrom(
      '\n',
      ' x',
      '    code',
      '> quoted\n>> twice',
      '-',
      '<!--',
      'a\u0000\uFFFEb',
      '\uD800',
    ),
    fc.constantFrom('=1+1', "'=1", '1. one\n2. two', '~~~', '\ttab', 'x\r\ny', '**bold** · key x'),
  )
  const name = fc.oneof(nastyText, fc.constantFrom('same', 'Same', '=cmd', '\uDC00', 'a · b', '/'))
  return fc
    .array(fc.tuple(definition, name), { minLength: tags.length, maxLength: tags.length })
    .map((all) =>
      tags.map((one, index) => ({
        ...one,
        definition: all[index]![0],
        name: tidyTagName(all[index]![1]) || 'tag',
      })),
    )
})

/** The card of a highlight on that quote, reviewed some times. */
export function cardIn(quote: string): Arbitrary<Card> {
  const hidden = fc
    .integer({ min: 1, max: quote.length })
    .chain((end) => fc.nat({ max: end - 1 }).map((start) => ({ start, end })))
    .map(({ start, end }) => ({ start, end, text: quote.slice(start, end) }))
  return fc
    .record({
      answer: fc.oneof(fc.constant('note' as const), hidden),
      times: fc.uniqueArray(moment, { minLength: 1, maxLength: 6 }),
      grades: fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 6, maxLength: 6 }),
    })
    .map(({ answer, times, grades }) => {
      const [made, ...reviewed] = times.toSorted()
      const reviews = reviewed.map((time, index) => ({ time, grade: grades[index]! }))
      return { answer, made: made!, reviews }
    })
}

/** A highlight somewhere in a text; the text must not be empty. */
export function highlightIn(text: string, tags: readonly Tag[] = []): Arbitrary<Highlight> {
  return fc
    .record({
      id,
      from: fc.nat({ max: text.length - 1 }),
      length: fc.integer({ min: 1, max: Math.max(1, text.length) }),
      color: fc.constantFrom(...highlightColors),
      tags: fc.subarray(tags.map((tag) => tag.id)),
      note,
      created: moment,
      modified: moment,
    })
    .map(({ from, length, ...rest }) => {
      const end = afterCharacter(text, Math.min(text.length, from + length))
      return Object.assign(rest, anchorOf(text, { start: beforeCharacter(text, from), end }))
    })
    .chain((bare) => fc.option(cardIn(bare.quote)).map((card) => Object.assign(bare, { card })))
}

/** Selections never begin or end inside a surrogate pair. */
function beforeCharacter(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset)) ? offset - 1 : offset
}

function afterCharacter(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset)) ? offset + 1 : offset
}

/** What the library knows of an article of that id. */
export function articleRecord(articleId: string): Arbitrary<ArticleRecord> {
  return fc.record({
    id: fc.constant(articleId),
    title: nastyText.map((text) => text.trim() || 'Untitled'),
    author: fc.option(nastyText),
    source: fc.option(fc.constantFrom('https://example.org/a?b=c', 'notes.txt')),
    published: fc.option(fc.constantFrom('2019-08-23', '2019-08-23T10:00:00Z', 'Spring 1998')),
    language: fc.option(fc.constantFrom('en', 'ja', 'ar')),
    direction: fc.constantFrom('ltr', 'rtl'),
    added: moment,
    words: fc.nat(),
    textHash: fc.constant('0'.repeat(64)),
    takenBack: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    deleted: fc.option(moment),
  })
}

const words = 'The rain went on and on, and nobody in the town spoke of anything else.'

/** A library of two articles, of which the first has highlights. */
const libraryState: Arbitrary<LibraryState> = tagsIn(4).chain((tags) =>
  fc
    .tuple(
      articleRecord('first'),
      articleRecord('second'),
      fc.uniqueArray(highlightIn(words, tags), { maxLength: 6, selector: ({ id }) => id }),
    )
    .map(([first, second, highlights]) => ({
      articles: first.added <= second.added ? [first, second] : [second, first],
      tags: tags.toSorted(compareTags),
      highlights: new Map([
        ['first', highlights.toSorted(compareHighlights)],
        ['second', []],
      ]),
    })),
)

/** A change that the program could make in a state: it adds what is not there, edits what is. */
export function simpleChangeIn(state: LibraryState): Arbitrary<SimpleChange> {
  const held = state.highlights.get('first') ?? []
  const added = highlightIn(words, state.tags)
  const choices: Arbitrary<SimpleChange>[] = [
    added
      .filter(({ id }) => !held.some((one) => one.id === id))
      .map((highlight) => ({ kind: 'add-highlight', articleId: 'first', highlight })),
    tag
      .filter(({ id }) => !state.tags.some((one) => one.id === id))
      .map((one) => ({ kind: 'add-tag', tag: one })),
    fc
      .tuple(fc.constantFrom(...state.articles), articleRecord('x'))
      .map(([{ id: articleId, ...before }, after]) => ({
        kind: 'edit-article',
        articleId,
        before: { title: before.title, takenBack: before.takenBack, deleted: before.deleted },
        after: { title: after.title, takenBack: after.takenBack, deleted: after.deleted },
      })),
  ]
  const others = state.articles.filter(
    ({ id }) => id !== 'first' && state.highlights.get(id)?.length === 0,
  )
  if (others.length > 0)
    choices.push(fc.constantFrom(...others).map((record) => ({ kind: 'remove-article', record })))
  const fresh = ['third', 'fourth'].filter((one) => !state.articles.some(({ id }) => id === one))
  if (fresh.length > 0)
    choices.push(
      fc
        .constantFrom(...fresh)
        .chain(articleRecord)
        .map((record) => ({ kind: 'add-article', record })),
    )
  if (held.length > 0)
    choices.push(
      fc.constantFrom(...held).map((highlight) => ({
        kind: 'remove-highlight',
        articleId: 'first',
        highlight,
      })),
      fc.tuple(fc.constantFrom(...held), added).map(([old, { start, end, note, color, tags }]) => ({
        kind: 'edit-highlight',
        articleId: 'first',
        highlightId: old.id,
        before: {
          start: old.start,
          end: old.end,
          note: old.note,
          color: old.color,
          tags: old.tags,
        },
        after: { start, end, note, color, tags },
      })),
      fc.constantFrom(...held).chain(({ id: highlightId, quote, card }) =>
        fc.option(cardIn(quote)).map((after) => ({
          kind: 'edit-highlight' as const,
          articleId: 'first',
          highlightId,
          before: { card },
          after: { card: after },
        })),
      ),
    )
  if (state.tags.length > 0)
    choices.push(
      fc.constantFrom(...state.tags).map((one) => ({ kind: 'remove-tag', tag: one })),
      fc
        .tuple(fc.constantFrom(...state.tags), tag)
        .map(([old, { name, color, definition, key }]) => ({
          kind: 'edit-tag',
          tagId: old.id,
          before: { name: old.name, color: old.color, definition: old.definition, key: old.key },
          after: { name, color, definition, key },
        })),
    )
  return fc.oneof(...choices)
}

/** The state before and a change that the program could make in it, simple or together. */
export const stateAndChange: Arbitrary<{ readonly state: LibraryState; readonly change: Change }> =
  libraryState.chain((state) =>
    fc.oneof(
      simpleChangeIn(state).map((change) => ({ state, change })),
      fc
        .uniqueArray(simpleChangeIn(state), { maxLength: 4, selector: subjectOf })
        .map((changes) => ({ state, change: { kind: 'together' as const, changes } })),
    ),
  )

function subjectOf(change: SimpleChange): string {
  switch (change.kind) {
    case 'add-highlight':
    case 'remove-highlight':
      return change.highlight.id
    case 'edit-highlight':
      return change.highlightId
    case 'add-tag':
    case 'remove-tag':
      return change.tag.id
    case 'edit-tag':
      return change.tagId
    case 'edit-article':
      return change.articleId
    case 'add-article':
    case 'remove-article':
      return change.record.id
  }
}

/** An article with highlights of it, as exporters take it. */
export function exportedArticle(tags: readonly Tag[], articleId = 'first') {
  return articleDocument
    .filter((document) => articleText(document).text.trim() !== '')
    .chain((document) =>
      fc.record({
        article: articleRecord(articleId),
        document: fc.constant(document),
        highlights: fc.uniqueArray(highlightIn(articleText(document).text, tags), {
          maxLength: 4,
          selector: ({ id }) => id,
        }),
      }),
    )
}
