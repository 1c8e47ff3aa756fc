import { expect, test } from 'vitest'
import { codebookFormatOf, codebookFormats } from '../../../shared/codebook/codebook'
import { guidOf } from '../../../shared/codebook/guid'
import { writeCodebook } from '../../../shared/codebook/writeCodebook'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { animals } from './animals'

const exported = '2031-05-14T08:00:00.000Z'
const counts = new Map([
  ['birds', { own: 1200, whole: 1201 }],
  ['gulls', { own: 1, whole: 1 }],
])

test('Markdown is a nested list with a legend, definitions as quotes and what else is known', () => {
  expect(writeCodebook('markdown', animals, { exported, counts })).toEqual({
    report: [],
    text: `---
title: Codebook
program: Scholium
exported: 2031-05-14
tags: 5
---

# Codebook

| Highlight colour | Tag |
| --- | --- |
| yellow | Animals/Birds |

- **Animals** · 0 highlights
  > Whatever *breathes*.
  - **Birds** · yellow (bound) · key Q · 1,200 highlights
    > - all that fly
    > - and the ostrich
    >
    > No bats.
    - **Gulls & terns** · #3366cc · 1 highlight
  - **Fish** · blue · 0 highlights
- **Either/or** · 0 highlights
`,
  })
})

test('CSV is a table of paths in which nothing is a formula', () => {
  expect(writeCodebook('csv', animals, { exported, counts })).toEqual({
    report: [],
    text: [
      '\uFEFFTag,Definition,Colour,Bound,Key,Highlights',
      'Animals,Whatever *breathes*.,,,,0',
      `Animals/Birds,"'- all that fly\n- and the ostrich\n\nNo bats.",yellow,yes,q,1200`,
      'Animals/Birds/Gulls & terns,,#3366cc,,,1',
      'Animals/Fish,,blue,,,0',
      'Either\\/or,,,,,0',
      '',
    ].join('\r\n'),
  })
})

test('REFI-QDA has a set for a bound colour, and no place for keys, which is reported', () => {
  const birds = guidOf('birds')
  expect(writeCodebook('qdc', animals, { exported, counts })).toEqual({
    report: ['REFI-QDA has no place for keys: that of “Birds” is left out.'],
    text: `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Scholium">
  <Codes>
    <Code guid="0d7f3c52-6f0f-4c11-9f0c-5a2f6f1d2e01" name="Animals" isCodable="true">
      <Description>Whatever *breathes*.</Description>
      <Code guid="${birds}" name="Birds" isCodable="true" color="#F2CF3A">
        <Description>- all that fly
- and the ostrich

No bats.</Description>
        <Code guid="${guidOf('gulls')}" name="Gulls &amp; terns" isCodable="true" color="#3366CC"/>
      </Code>
      <Code guid="${guidOf('fish')}" name="Fish" isCodable="true" color="#4F9BD9"/>
    </Code>
    <Code guid="${guidOf('either')}" name="Either/or" isCodable="true"/>
  </Codes>
  <Sets>
    <Set guid="${guidOf('set-yellow')}" name="Highlight colour: yellow">
      <MemberCode guid="${birds}"/>
    </Set>
  </Sets>
</CodeBook>
`,
  })
})

test('what a format cannot hold is reported by name', () => {
  const tags = [
    { ...newTag('a', 'Ink', exported), color: '#f2cf3a' as const },
    { ...newTag('b', 'Odd', exported), definition: 'a\u0000b', key: 'x' },
    { ...newTag('c', 'Half', exported), definition: '\uD800' },
    { ...newTag('d', 'half', exported), key: 'y' },
  ]
  const halves = 'In “Half” there are halves of characters, which are written as “\uFFFD”.'
  const renamed = 'A tag has the name of another on its level; it is called “half 2” here.'
  expect(codebookFormats.map((format) => writeCodebook(format, tags, { exported }).report)).toEqual(
    [
      [halves, renamed],
      [halves, renamed],
      [
        halves,
        renamed,
        'REFI-QDA has no place for keys: those of “half 2” and “Odd” are left out.',
        'The colour of “Ink” will be read as an ink of Scholium, which is written the same.',
        'In “Odd” there are control characters that XML cannot hold, which are written as “\uFFFD”.',
      ],
    ],
  )
})

test('a tree of any depth is written on a hundred levels at most, which is reported', () => {
  const tags = Array.from({ length: 1000 }, (_, level): Tag => ({
    ...newTag(`t${level}`, `n${level}`, exported),
    parent: level === 0 ? null : `t${level - 1}`,
  }))
  for (const format of codebookFormats) {
    expect(writeCodebook(format, tags, { exported }).report).toEqual([
      'More than 100 levels are too many: “n100”, “n101”, “n102” and 897 others stand on level 100.',
    ])
  }
})

test('without tags there is a codebook to read, but none of REFI-QDA', () => {
  expect(writeCodebook('markdown', [], { exported }).text).toContain('\n\nNo tags.\n')
  expect(() => writeCodebook('qdc', [], { exported })).toThrow(/no tags yet\. Make one/)
})

test('the format of a file is known by its name', () => {
  expect(['a.md', 'A.CSV', 'b.x.qdc', 'c.tsv', 'qdc', 'd.xlsx'].map(codebookFormatOf)).toEqual([
    'markdown',
    'csv',
    'qdc',
    'csv',
    null,
    null,
  ])
})

test('a UUID is its own GUID, and any other id has one that stays', () => {
  const uuid = '0D7F3C52-6f0f-4c11-9f0c-5a2f6f1d2e01'
  expect(guidOf(uuid)).toBe(uuid.toLowerCase())
  expect(guidOf('birds')).toBe('6cc1e77b-f75e-8b57-a90c-5e8cfa514279')
  const many = Array.from({ length: 20_000 }, (_, index) => guidOf(`tag-${index}`))
  expect(new Set(many).size).toBe(many.length)
})
