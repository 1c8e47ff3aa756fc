import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CodebookRefused,
  codebookFormats,
  type CodebookFormat,
  type CodebookTag,
} from '../../../shared/codebook/codebook'
import { pathsOf } from '../../../shared/codebook/pathsOf'
import { readCodebook } from '../../../shared/codebook/readCodebook'
import { writeCodebook } from '../../../shared/codebook/writeCodebook'
import { animals } from './animals'

function read(
  format: CodebookFormat,
  text: string,
): {
  readonly tags: Readonly<Record<string, Partial<CodebookTag>>>
  readonly report: readonly string[]
} {
  const { tags, report } = readCodebook(format, text)
  const paths = pathsOf(tags)
  const told = tags.map(({ parent: _parent, name: _name, ...facts }, place) => [
    paths[place]!,
    Object.fromEntries(Object.entries(facts).filter(([, value]) => Boolean(value))),
  ])
  return { tags: Object.fromEntries(told) as Record<string, Partial<CodebookTag>>, report }
}

function refusal(format: CodebookFormat, text: string): string {
  try {
    readCodebook(format, text)
  } catch (error) {
    if (error instanceof CodebookRefused) return error.message
    throw error
  }
  return 'read'
}

const guid = (last: number): string => `0d7f3c52-6f0f-4c11-9f0c-5a2f6f1d2e0${last}`

describe('REFI-QDA', () => {
  test('is read as other programs write it', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1:0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:QDA-XML:codebook:1:0 Codebook.xsd" origin="Other 9">
  <q:Codes>
    <q:Code guid="{${guid(1).toUpperCase()}}" Name="Fear" IsCodable="False" color="#F00">
      <q:Description>Being &lt;afraid&gt; <![CDATA[& more]]></q:Description>
      <q:Code guid="${guid(2)}" name="  of
 heights " isCodable="true"/>
      <q:Code guid="${guid(2)}" name="OF HEIGHTS" isCodable="true" color="red"/>
      <q:NoteRef targetGUID="x"><q:Code name="inside"/></q:NoteRef>
    </q:Code>
    <q:Code name="" isCodable="1" color="#4F9BD9"/>
  </q:Codes>
  <q:Sets>
    <q:Set guid="${guid(5)}" name="My group"><q:MemberCode guid="${guid(1)}"/></q:Set>
    <q:Set guid="${guid(6)}" name="Highlight Color: green">
      <q:Description>d</q:Description>
      <q:MemberCode guid="{${guid(2)}}"/>
      <q:MemberCode guid="${guid(1)}"/>
      <q:MemberCode guid="${guid(9)}"/>
    </q:Set>
  </q:Sets>
</q:CodeBook>`
    expect(read('qdc', text)).toEqual({
      tags: {
        Fear: { guid: guid(1), color: '#ff0000', definition: 'Being <afraid> & more' },
        'Fear/of heights': { guid: guid(2), color: 'green', bound: true },
        'Fear/OF HEIGHTS 2': {},
        Unnamed: { color: 'blue' },
      },
      report: [
        '“Fear” is a code that nothing is to be coded with; in Scholium it is a tag like any other.',
        'The colour of “OF HEIGHTS” cannot be read; only #RGB and #RRGGBB can.',
        'Elements that REFI-QDA does not have there are passed over: “q:NoteRef”.',
        'Without a GUID that can be read, tags are known by their names: “Unnamed”.',
        'Scholium has no sets of tags: the set “My group” is passed over.',
        'A colour is bound to one tag, and a tag to one colour: what comes after the first is passed over for “Fear”.',
        'What is bound to a colour is not among the codes: “green”.',
        'A tag has the name of another on its level; it is called “OF HEIGHTS 2” here.',
        'A tag without a name is called “Unnamed”.',
      ],
    })
  })

  test('what is broken or harmful is refused with its place', () => {
    const again =
      'Export the codebook again from the program it comes from, as a REFI-QDA codebook.'
    const start = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>'
    expect(
      [
        '',
        'not XML',
        `${start}<Code name="a">\n</Codes></CodeBook>`,
        `${start}<Code name="a" name="b"/></Codes></CodeBook>`,
        `${start}<Code name="&bomb;"/></Codes></CodeBook>`,
        '<!DOCTYPE CodeBook [<!ENTITY bomb "x">]><CodeBook/>',
        '<html/>',
        '<Project/>',
        `${start}</Codes></CodeBook>`,
        `${start}${'<Code name="a">'.repeat(600)}`,
      ].map((text) => refusal('qdc', text).replace(again, '…')),
    ).toEqual([
      'Line 1, column 0: The file is not well-formed XML (document must contain a root element). …',
      'Line 1, column 7: The file is not well-formed XML (text data outside of root node). …',
      'Line 2, column 8: The file is not well-formed XML (unexpected close tag). …',
      expect.stringMatching(/^Line 1, column \d+: .*duplicate attribute: name.* …$/),
      expect.stringMatching(/^Line 1, column \d+: .*undefined entity.* …$/),
      expect.stringMatching(/^Line 1, column \d+: There is a DOCTYPE, .* …$/),
      'Line 1, column 7: This is XML, but no codebook: it begins with <html>. …',
      'Line 1, column 10: This is a whole REFI-QDA project, and not its codebook alone. …',
      'There are no codes in this codebook. Export it again from the program it comes from.',
      expect.stringMatching(/More than 500 levels are too many\. …$/),
    ])
  })

  test('codes more than a hundred levels deep are moved up, and that is reported', () => {
    const text = `<CodeBook><Codes>${'<Code name="a">'.repeat(400)}${'</Code>'.repeat(400)}</Codes></CodeBook>`
    const { tags, report } = readCodebook('qdc', text)
    expect(tags).toHaveLength(400)
    expect(Math.max(...pathsOf(tags).map((path) => path.split('/').length))).toBe(100)
    expect(report).toContainEqual(expect.stringMatching(/^More than 100 levels are too many/))
  })
})

describe('CSV', () => {
  test('columns and cells that nothing is made of are reported, and parents that are several', () => {
    expect(read('csv', 'Tag,Definition,Examples\nFear,afraid, or worried, too\n').report).toEqual([
      'The column “Examples” of the table is passed over: tags have no such thing.',
      'In the row of “Fear” there is more than there are columns, which is passed over; put definitions with commas in quotation marks.',
    ])
    const table = 'Name,Parent\nPositive,Food\nPositive,Service\nfresh,Positive\n'
    expect(read('csv', table).report).toContain(
      'Several rows have the name of the parent of “fresh”; it stands below the first of them.',
    )
  })

  test('is read with other delimiters, names of columns and a column of parents', () => {
    expect(read('csv', 'sep=;\r\nCode;Description;COLOR\r\nFear/loss;"a;b";#F00\r\n')).toEqual({
      tags: { Fear: {}, 'Fear/loss': { definition: 'a;b', color: '#ff0000' } },
      report: [],
    })
    const table = [
      'Name\tParent\tMemo\tShortcut\tBound\tColour',
      'Child\tLoss\t\tqq\tyes\t#123456',
      'Loss\tFear\td\tQ\tyes\tGreen',
      'Fear\t\t\tq\t\tmauve',
      'and/or\tA/B\t\t\t\t',
      'One\tTwo\t\t\t\t',
      'Two\tOne\t\t\t\t',
      'Loss\tFear\tagain\t\t\t',
    ].join('\n')
    expect(read('csv', table)).toEqual({
      tags: {
        Fear: { key: 'q' },
        'Fear/Loss': { definition: 'd', color: 'green', bound: true },
        'Fear/Loss/Child': { color: '#123456' },
        A: {},
        'A/B': {},
        'A/B/and\\/or': {},
        Two: {},
        'Two/One': {},
      },
      report: expect.arrayContaining([
        'Tags that stand in several rows are told by the first: “Loss”.',
        'Tags cannot stand below themselves; the circle is cut at “One”.',
      ]) as readonly string[],
    })
  })

  test('what is no table of tags is refused with what to do', () => {
    expect(
      ['', 'a,b\n1,2', 'Tag,Key\n,\n', 'Tag,Definition\nx,"never closed\n'].map((text) =>
        refusal('csv', text),
      ),
    ).toEqual([
      expect.stringMatching(/^The first row .* Name that column “Tag”/),
      expect.stringMatching(/^The first row .* Name that column “Tag”/),
      expect.stringMatching(/^There are no tags in this table/),
      expect.stringMatching(/^In row \d of the table there are quotation marks/),
    ])
  })
})

describe('Markdown', () => {
  test('is read as people write it', () => {
    const text = [
      '# Our codes',
      '',
      'How we use them.',
      '',
      '* Fear *of* `things` & [more](https://example.org)',
      '    1. of heights',
      '',
      '       > When someone *looks* down.',
      'lazily',
      '       >',
      '       > - no tag',
      '    2. **Loss**',
      '       A paragraph',
      '',
      '       Another one',
      '* **Very** sad · blue',
      '',
      '+ **Joy** · GREEN (bound) · #12 · key Z · 3 highlights',
      '+',
      '+ **Joy**',
    ].join('\n')
    expect(read('markdown', text)).toEqual({
      tags: {
        'Fear of things & more': {},
        'Fear of things & more/of heights': {
          definition: 'When someone *looks* down.\nlazily\n\n- no tag',
        },
        'Fear of things & more/Loss A paragraph': {},
        'Very sad · blue': {},
        Joy: { color: 'green', bound: true, key: 'z' },
        Unnamed: {},
        'Joy 2': {},
      },
      report: [
        expect.stringMatching(/^What stands in “Loss\sA paragraph” is neither/),
        'What stands after the name of “Joy” cannot be made sense of, and is passed over.',
        'A tag without a name is called “Unnamed”.',
        'A tag has the name of another on its level; it is called “Joy 2” here.',
      ],
    })
  })

  test('what has no list, or could keep a parser busy, is refused', () => {
    expect(
      [
        '',
        '# Title\n\nText.',
        `- a\n${'- '.repeat(5000)}b`,
        `- a\n${'- '.repeat(600)}b`,
        Array.from({ length: 600 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
        `- ${'['.repeat(6000)}`,
      ].map((text) => refusal('markdown', text)),
    ).toEqual([
      expect.stringMatching(/^There is no list in this document\. Write/),
      expect.stringMatching(/^There is no list in this document\. Write/),
      expect.stringMatching(/^Line 2 is longer than any name/),
      expect.stringMatching(/^Line 2 stands deeper in lists/),
      expect.stringMatching(/^Line \d+ stands deeper in lists .*\. Change it/),
      expect.stringMatching(/^Line 1 is longer than any name\. Change it/),
    ])
  })
})

test.each(codebookFormats)('a broken %s file is read or refused with a sentence', (format) => {
  const { text } = writeCodebook(format, animals, { exported: '2031-05-14T08:00:00.000Z' })
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom('', '<', '"', '\n- ', '&', ';', '>', '\u0000'),
      (at, length, put) => {
        const sentence = refusal(format, text.slice(0, at) + put + text.slice(at + length))
        expect(sentence).toMatch(/^read$|\.$/)
      },
    ),
  )
})

test('what is too much is refused', () => {
  expect(refusal('csv', 'Tag\n'.padEnd(10_000_001, 'x'))).toMatch(/Divide it into several\.$/)
  const many = Array.from({ length: 20_001 }, (_, index) => `t${index}`).join('\n')
  expect(refusal('csv', `Tag\n${many}`)).toMatch(/20,001 tags.*divide it into several\.$/)
})

test('in Markdown code that is never closed hides no tags', () => {
  const text = '- Fear\n  ```\n  - not a tag\n  ```\n- Joy\n  ```\n- Hope\n'
  expect(Object.keys(read('markdown', text).tags)).toEqual(['Fear', 'Joy', 'Hope'])
})

test('names that are too long are cut, and words of hexadecimal letters are no colours', () => {
  const { tags, report } = read('csv', `Tag,Colour\n${'long '.repeat(100)},facade\n`)
  expect(Object.keys(tags)[0]!.length).toBeLessThanOrEqual(200)
  expect(report).toHaveLength(2)
})
