import { expect, test } from 'vitest'
import { parsePlainText } from '../../../electron/importing/parsePlainText'

test('paragraphs parted by blank lines, with the title above them', () => {
  expect(
    read(
      'The Heron',
      '',
      'It stood in the shallows.',
      '',
      '',
      'Nothing moved but the water.  It had all day.',
    ),
  ).toEqual([
    'The Heron',
    'paragraph("It stood in the shallows.")',
    'paragraph("Nothing moved but the water. It had all day.")',
  ])
})

test('one paragraph a line', () => {
  const long =
    'A heron may stand in one place for the better part of a morning, and those who watch it are seldom as patient as it is.'
  expect(read('The Heron', long, 'Then it moves.', long)).toEqual([
    'The Heron',
    `paragraph("${long}")`,
    'paragraph("Then it moves.")',
    `paragraph("${long}")`,
  ])
})

test('lines wrapped at seventy-two columns are joined, a hyphen at the end kept', () => {
  expect(
    read(
      'The Heron',
      '',
      'A heron may stand in one place for the better part of a morning, and',
      'those who watch it from the bank are seldom half as patient as the long-',
      'legged bird itself is. It has learnt that everything which swims will',
      'come by in the end.',
      '',
      'Its nest is another matter. There it is loud, quarrelsome and untidy,',
      'and its neighbours are no better.',
    ),
  ).toEqual([
    'The Heron',
    'paragraph("A heron may stand in one place for the better part of a morning, and those who watch it from the bank are seldom half as patient as the long-legged bird itself is. It has learnt that everything which swims will come by in the end.")',
    'paragraph("Its nest is another matter. There it is loud, quarrelsome and untidy, and its neighbours are no better.")',
  ])
})

test('wrapped paragraphs that only an indent begins', () => {
  expect(
    read(
      '   A heron may stand in one place for the better part of a morning, and',
      'those who watch it from the bank are seldom half as patient as it is.',
      '   It has learnt that everything which swims will come by in the end, and',
      'it has nowhere else to be.',
      '   So it stands.',
    ),
  ).toEqual([
    null,
    'paragraph("A heron may stand in one place for the better part of a morning, and those who watch it from the bank are seldom half as patient as it is.")',
    'paragraph("It has learnt that everything which swims will come by in the end, and it has nowhere else to be.")',
    'paragraph("So it stands.")',
  ])
})

test('wrapped Japanese is joined without spaces', () => {
  const line = '鷺は朝のあいだずっと同じ場所に立っていることがある。見ている者の'
  expect(read(line, line, '方が先に飽きる。')).toEqual([
    null,
    `paragraph("${line}${line}方が先に飽きる。")`,
  ])
})

test('verse keeps its lines, stanza by stanza', () => {
  expect(
    read(
      'Low Water',
      '',
      'The river has gone out to look',
      'for something it let fall;',
      'the mud has opened like a book',
      'that no one reads at all.',
      '',
      'The heron reads it.',
      'Line by line',
    ),
  ).toEqual([
    'Low Water',
    'paragraph("The river has gone out to look", hard_break, "for something it let fall;", hard_break, "the mud has opened like a book", hard_break, "that no one reads at all.")',
    'paragraph("The heron reads it.", hard_break, "Line by line")',
  ])
})

test('verse whose lines are nearly as even as wrapped ones keeps them too', () => {
  expect(
    read(
      'The river has gone out again to look today',
      'For something that it let fall in the night;',
      'The mud lies open where the small boats lay',
      'And no one reads it but the heron, white',
      'Against the further bank, who has all day,',
      'And reads it line by line, and reads it right.',
    ),
  ).toHaveLength(2)
})

test('lists with bullets and with numbers, also where an item runs over', () => {
  expect(
    read(
      'What to take along, if the weather allows it at all and the road has dried:',
      '- a flask',
      '- a coat that does not rustle,',
      '  for herons hear well',
      '- patience',
      '',
      '3. Stand still.',
      '',
      '4. Stand stiller.',
      '',
      '1984 was a good year. 5. was not a list.',
    ),
  ).toEqual([
    null,
    'paragraph("What to take along, if the weather allows it at all and the road has dried:")',
    'bullet_list(list_item(paragraph("a flask")), list_item(paragraph("a coat that does not rustle, for herons hear well")), list_item(paragraph("patience")))',
    'ordered_list(list_item(paragraph("Stand still.")), list_item(paragraph("Stand stiller.")))',
    'paragraph("1984 was a good year. 5. was not a list.")',
  ])
})

test('a line of asterisks or hyphens is a rule', () => {
  expect(
    read('It stood there.', '* * *', 'It was gone.', '', '-----', '', 'It came back.'),
  ).toEqual([
    null,
    'paragraph("It stood there.")',
    'horizontal_rule',
    'paragraph("It was gone.")',
    'horizontal_rule',
    'paragraph("It came back.")',
  ])
})

test.each([
  [['By Ada Brook', 'May 3, 2019'], 'Ada Brook', '2019-05-03'],
  [['BY ADA BROOK AND JO VAN DER MEER'], 'ADA BROOK AND JO VAN DER MEER', null],
  [['By Ada Brook | Friday, 3 May 2019, 10:30 AM'], 'Ada Brook', '2019-05-03'],
  [['Posted on 2019-05-03 by Ada Brook'], 'Ada Brook', '2019-05-03'],
  [['By Ada Brook', 'Posted on 3 May 2019 by Ada Brook'], 'Ada Brook', '2019-05-03'],
  [['Von Ada Brook, 3. Mai 2019'], 'Ada Brook', '2019-05-03'],
  [['Published: 3/5/2019'], null, '3/5/2019'],
  [['Veröffentlicht am 23.08.2019'], null, '2019-08-23'],
])('under a title %j is author and date', (below, author, published) => {
  const article = parsePlainText(
    ['The Heron', ...below, '', 'It stood in the shallows, and nothing moved but the water.'].join(
      '\n',
    ),
  )

  expect(summary(article)).toEqual({
    title: 'The Heron',
    author,
    published,
    address: null,
    blocks: ['paragraph("It stood in the shallows, and nothing moved but the water.")'],
  })
})

test('a sentence that begins with “By” is no byline, and one that begins with a date no date', () => {
  const lines = [
    'The Heron',
    '',
    'By the weir it stood, and by noon it was still there.',
    '',
    'May 3, 2019 was a cold day.',
  ]
  expect(read(...lines)).toEqual([
    'The Heron',
    `paragraph("${lines[2]}")`,
    `paragraph("${lines[4]}")`,
  ])
})

test.each([
  [['https://example.org/heron', 'The Heron', '', 'It stood in the shallows.']],
  [['The Heron', 'Source: https://example.org/heron', '', 'It stood in the shallows.']],
  [['The Heron', '', 'It stood in the shallows.', '', 'Source: https://example.org/heron']],
  [['Title: The Heron', 'URL: https://example.org/heron', '', 'It stood in the shallows.']],
])('the address in %j is the article’s', (lines) => {
  expect(summary(parsePlainText(lines.join('\n')))).toEqual({
    title: 'The Heron',
    author: null,
    published: null,
    address: 'https://example.org/heron',
    blocks: ['paragraph("It stood in the shallows.")'],
  })
})

test.each([
  ['a sentence', 'It stood in the shallows.'],
  ['a greeting', 'Dear Ada,'],
  ['a list', '- It stood'],
  ['a rule', '* * *'],
  ['more than a title holds', 'heron '.repeat(40).trim()],
])('%s is no title', (_, first) => {
  expect(parsePlainText(`${first}\n\nNothing moved but the water.`).title).toBeNull()
})

test('the first lines of wrapped prose and of verse are no title', () => {
  expect([
    read(
      'A heron may stand in one place for the better part of a morning, and',
      'nobody minds.',
    )[0],
    read('The river has gone out to look', 'for something it let fall')[0],
  ]).toEqual([null, null])
})

test('a title keeps its question mark and loses its no-break spaces', () => {
  expect(read('Where do\u00A0herons sleep?', '', 'Nobody knows.')[0]).toBe('Where do herons sleep?')
})

test('thousands of lines that are nearly a comment form are read whole', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `Line ${index} ${'reply '.repeat(13)}`)
  expect(parsePlainText(lines.join('\n')).blocks).toHaveLength(10_000)
}, 60_000)

test('five megabytes of wrapped prose in one paragraph are read whole', () => {
  const line = 'a heron may stand in one place for the better part of a morning, and'
  const text = Array.from({ length: 75_000 }, () => line).join('\n')
  const { blocks } = parsePlainText(text)
  expect([blocks.length, blocks[0]!.textContent.length]).toEqual([1, text.length])
}, 60_000)

function read(...lines: readonly string[]): readonly (string | null)[] {
  const { title, blocks } = parsePlainText(lines.join('\n'))
  return [title, ...blocks.map(String)]
}

function summary({ title, author, published, address, blocks }: ReturnType<typeof parsePlainText>) {
  return { title, author, published, address, blocks: blocks.map(String) }
}
