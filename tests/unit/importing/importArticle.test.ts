import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Node } from 'prosemirror-model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importArticle } from '../../../electron/importing/importArticle'
import { ImportRefused, type ImportedArticle } from '../../../electron/importing/importedArticle'
import { articleSchema } from '../../../shared/article/schema'
import { articleText } from '../../../shared/article/text'

const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR4nGNgYPiPBRGNAgBhoBfxi9fXWQAAAABJRU5ErkJggg=='
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scholium-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a text file becomes an article with all that is known of it', async () => {
  const bytes = Buffer.from(
    'The Heron\r\n\r\nBy Ada Brook\r\n\r\nIt stood in the shal\u00ADlows.\r\n',
  )
  const article = await importFile('heron.txt', bytes)

  expect({
    ...article,
    original: { ...article.original, bytes: Buffer.from(article.original.bytes) },
  }).toEqual({
    title: 'The Heron',
    author: 'Ada Brook',
    source: 'heron.txt',
    published: null,
    language: null,
    direction: 'ltr',
    document: {
      type: 'doc',
      content: [
        {
          type: 'section',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'It stood in the shallows.' }] },
          ],
        },
      ],
    },
    leftOut: [],
    words: 5,
    textHash: createHash('sha256').update('It stood in the shallows.').digest('hex'),
    original: { bytes, extension: '.txt' },
  })
})

test.each([
  ['heron.MD', '# The Heron\n\nIt *stood*.', 'The Heron', 'It stood.'],
  ['heron.html', '<title>The Heron</title><p>It <i>stood</i>.</p>', 'The Heron', 'It stood.'],
  ['heron', '<!DOCTYPE html><title>The Heron</title><p>It stood.', 'The Heron', 'It stood.'],
  ['heron.old', '---\ntitle: The Heron\n---\nIt *stood*.', 'The Heron', 'It stood.'],
  ['heron two', 'It stood.\n\nIt left.', 'heron two', 'It stood.\nIt left.'],
  ['1.5 herons.txt', 'It stood.\n\nIt left.', '1.5 herons', 'It stood.\nIt left.'],
  ['.heron', 'It stood.\n\nIt left.', '.heron', 'It stood.\nIt left.'],
  ['line.txt', 'The Heron', 'line', 'The Heron'],
  ['title.md', '# The Heron', 'The Heron', 'The Heron'],
  ['pages.txt', 'It stood.\fIt left.', 'pages', 'It stood.\nIt left.'],
])('%s is read by its name or else by its content', async (name, content, title, text) => {
  const article = await importFile(name, content)
  expect([article.title, textOf(article)]).toEqual([title, text])
})

test('a page in Shift_JIS and its text in UTF-16 are the same article', async () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset=Shift_JIS><p>'),
    Buffer.from([0x8d, 0xeb, 0x82, 0xc5, 0x82, 0xb7, 0x81, 0x42]),
  ])
  const fromPage = await importFile('sagi.html', page)
  const fromText = await importFile('sagi.txt', Buffer.from('\uFEFF鷺です。', 'utf16le'))
  expect(fromPage.textHash).toBe(fromText.textHash)
})

test.each([
  ['كان مالك الحزين واقفا في الماء.', 'rtl', 6],
  ['HTML: האנפה עמדה במים הרדודים.', 'rtl', 5],
  ['It’s 3.5 well-known herons, e.g. “החסידה”.', 'ltr', 7],
  ['鷺は水の中に立っている。', 'ltr', 9],
])('direction and words of %s', async (text, direction, words) => {
  const article = await importFile('direction.txt', text)
  expect([article.direction, article.words]).toEqual([direction, words])
})

test('the words of a Japanese book are reckoned from its beginning', async () => {
  const sentence = '鷺は水の中に立っている。'
  const article = await importFile('book.txt', `${sentence.repeat(100)}\n`.repeat(300))
  expect(article.words).toBe(9 * 100 * 300)
})

test('images come from beside a page and from nowhere else', async () => {
  await mkdir(join(folder, 'page'))
  await mkdir(join(folder, 'page', 'files'))
  for (const path of ['page/files/a.png', 'outside.png'])
    await writeFile(join(folder, path), Buffer.from(picture, 'base64'))
  const article = await importFile(
    'page/page.html',
    `<p>One <img src="files/a.png"> two <img src="../outside.png">
     three <img src="${join(folder, 'outside.png')}"> four <img src="files/none.png">
     five <img src="files"> six.</p>`,
  )
  expect(textOf(article).match(/\uFFFC/g)).toHaveLength(1)
})

describe('refusals name the file, say why and what to do', () => {
  test.each([
    ['nothing.txt', '', 'empty', /“nothing\.txt” holds no text/],
    ['blank.txt', ' \r\n\t\u00A0\uFEFF\u200B\n', 'empty', /“blank\.txt” holds no text/],
    ['blank.html', '<script>run()</script><p> &nbsp; </p>', 'empty', /“blank\.html” holds no text/],
    ['blank.md', '<!-- -->\n\n', 'empty', /“blank\.md” holds no text/],
    ['named.html', '<title>Named</title><body></body>', 'empty', /“named\.html” holds no text/],
    ['named.md', '---\ntitle: Named\n---\n', 'empty', /“named\.md” holds no text/],
    ['nul.txt', 'It stood.\0It left.', 'binary', /“nul\.txt” is not a text file.*save it/],
    [
      'a.pdf',
      '%PDF-1.7\n%âãÏÓ',
      'binary',
      /“a\.pdf” is a PDF\. Scholium opens text, Markdown and HTML; /,
    ],
    ['a.txt', zip('word/document.xml'), 'binary', /“a\.txt” is a Word document\..*save it as HTML/],
    ['a.epub', zip('mimetypeapplication/epub+zip'), 'binary', /an EPUB book/],
    ['a.zip', zip('heron.txt'), 'binary', /a ZIP archive.*unpack it/],
    ['a.png', Buffer.from(picture, 'base64'), 'binary', /a PNG picture/],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'binary', /a JPEG picture/],
    ['a.rtf', '{\\rtf1 It stood.}', 'binary', /a rich text document/],
    ['noise.dat', noise(), 'binary', /“noise\.dat” is not a text file/],
    ['odd.txt', Buffer.from([0xff, 0xfe, 0x41]), 'broken-encoding', /UTF-16LE.*save it as UTF-8/],
    ['stray.txt', Buffer.from([0xef, 0xbb, 0xbf, 0xff]), 'broken-encoding', /“stray\.txt”.*UTF-8/],
  ] as const)('%s', async (name, content, code, sentence) => {
    const refusal = await refusalOf(importFile(name, content))
    expect(refusal).toEqual({ code, sentence: expect.stringMatching(sentence) as string })
  })

  test('a file that is not there, a folder, and one below a file', async () => {
    await mkdir(join(folder, 'folder.txt'))
    const file = join(folder, 'file.txt')
    await writeFile(file, 'It stood.')
    const refusals = await Promise.all([
      refusalOf(importArticle({ kind: 'file', path: join(folder, 'missing.txt') })),
      refusalOf(importArticle({ kind: 'file', path: join(folder, 'folder.txt') })),
      refusalOf(importArticle({ kind: 'file', path: join(file, 'below.txt') })),
    ])
    expect(refusals).toEqual([
      {
        code: 'unreadable',
        sentence: expect.stringMatching(/“missing\.txt” is not there/) as string,
      },
      { code: 'folder', sentence: expect.stringMatching(/“folder\.txt” is a folder/) as string },
      {
        code: 'unreadable',
        sentence: expect.stringMatching(/“below\.txt” is not there/) as string,
      },
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission to read it', async () => {
    const path = join(folder, 'secret.txt')
    await writeFile(path, 'It stood.')
    await chmod(path, 0)
    expect(await refusalOf(importArticle({ kind: 'file', path }))).toEqual({
      code: 'unreadable',
      sentence: expect.stringMatching(/“secret\.txt” may not be read by you/) as string,
    })
  })

  test('a file over 64 MB, without reading it', async () => {
    const path = join(folder, 'large.txt')
    await writeFile(path, 'It stood.')
    await truncate(path, 64 * 1024 * 1024 + 1)
    expect(await refusalOf(importArticle({ kind: 'file', path }))).toEqual({
      code: 'too-large',
      sentence: expect.stringMatching(/“large\.txt” has 65 MB.*up to 64 MB/) as string,
    })
  })
})

test('an article that begins with the name of a file format is no such file', async () => {
  const article = await importFile(
    'id3.txt',
    'ID3 tags are older than you think.\n\nThey hold names.',
  )
  expect(article.words).toBe(10)
})

describe('a paste', () => {
  test('of HTML with structure is read as HTML, its fragment alone', async () => {
    const html =
      'Version:0.9\r\nSourceURL:https://example.org/heron\r\n<html><body>x<!--StartFragment--><h1>The Heron</h1><p>It <b>stood</b>.</p><!--EndFragment--></body></html>'
    const article = await importArticle({ kind: 'paste', html, text: 'The Heron\nIt stood.' })
    expect([article.title, article.source, textOf(article), article.original.extension]).toEqual([
      'The Heron',
      'https://example.org/heron',
      'It stood.',
      '.html',
    ])
  })

  test('of HTML without structure is read as text', async () => {
    const html =
      '<meta charset="utf-8"><div><span style="color:red">It stood.</span><br>It left.</div>'
    const article = await importArticle({ kind: 'paste', html, text: 'It stood.\n\nIt left.' })
    expect([article.title, article.source, textOf(article), article.original]).toEqual([
      'It stood.',
      null,
      'It stood.\nIt left.',
      { bytes: new TextEncoder().encode('It stood.\n\nIt left.'), extension: '.txt' },
    ])
  })

  test('of a long text has its first words as title', async () => {
    const text = `${'It stood in the shallows and nothing moved but the water, '.repeat(3)}all day.`
    const article = await importArticle({ kind: 'paste', html: null, text })
    expect(article.title).toBe('It stood in the shallows and nothing moved but the water…')
  })

  test.each([
    [null, null],
    [null, ' \n\u00A0'],
    ['<p> </p>', ''],
  ])('of nothing (%j, %j) is refused', async (html, text) => {
    expect(await refusalOf(importArticle({ kind: 'paste', html, text }))).toEqual({
      code: 'empty',
      sentence: expect.stringMatching(/The clipboard holds no text/) as string,
    })
  })
})

async function importFile(name: string, content: string | Uint8Array): Promise<ImportedArticle> {
  const path = join(folder, name)
  await writeFile(path, content)
  return importArticle({ kind: 'file', path })
}

async function refusalOf(importing: Promise<ImportedArticle>) {
  try {
    await importing
  } catch (error) {
    if (error instanceof ImportRefused) return { code: error.code, sentence: error.message }
    throw error
  }
  throw new Error('It was not refused.')
}

function textOf({ document }: ImportedArticle): string {
  const doc = Node.fromJSON(articleSchema, document)
  doc.check()
  return articleText(doc).text
}

function zip(name: string): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0'), Buffer.from(name)])
}

function noise(): Buffer {
  let state = 1
  return Buffer.from(
    Array.from({ length: 4_000 }, () => (state = (state * 75 + 74) % 65_537) % 256),
  )
}
