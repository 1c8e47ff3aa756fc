import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../electron/importing/html/parseHtml'
import { documentOf } from '../../../../shared/article/sections'

const fixtures = new URL('../../../fixtures/html/', import.meta.url)

/** An article as parsed, its blocks in their short form. */
function parsed(html: string): unknown {
  const article = parseHtml(html)
  if (article.blocks.length > 0) documentOf(article.blocks).check()
  return { ...article, blocks: article.blocks.map(String) }
}

function fixture(name: string): string {
  return readFileSync(new URL(name, fixtures), 'utf8')
}

function titleOf(head: string, body = '<p>Text</p>'): string | null {
  return parseHtml(`<html><head>${head}</head><body>${body}</body></html>`).title
}

function authorAndDate(head: string, body = ''): unknown {
  const { author, published } = parseHtml(
    `<html><head><title>T</title>${head}</head><body>${body}<p>Text</p></body></html>`,
  )
  return [author, published]
}

const nothing = {
  title: null,
  author: null,
  published: null,
  address: null,
  language: null,
  direction: null,
  leftOut: [],
}

describe('a whole page', () => {
  test('gives its article without the furniture around it', () => {
    expect(parsed(fixture('lighthouse.html'))).toEqual({
      title: 'The Lamp at Farrow Point',
      author: 'Ines Aldana',
      published: '2021-11-04T08:15:00+01:00',
      address: 'https://harbour.example/essays/lamp',
      language: 'en-GB',
      direction: 'ltr',
      leftOut: [],
      blocks: [
        'figure(paragraph("A white tower on a low cliff"), caption("Farrow Point in the winter of 1911"))',
        'paragraph("For sixty years the lamp at Farrow Point was lit by hand, every evening, by a family that had come there for one summer and never found a reason to leave.")',
        'paragraph("Their log survives. It is a patient book: wind, sea, oil used, ships seen, and in the margin, now and then, a remark that has nothing to do with any of them, such as ", em("the terns are late"), ".")',
        'heading("A community of four")',
        'paragraph("The keeper, his wife and two sons divided the night into ", link("watches"), " of three hours, which the elder son, who wrote the log from 1902 on, thought too long in winter and too short in June.")',
        'bullet_list(list_item(paragraph("First watch: the keeper")), list_item(paragraph("Middle watch: the sons, in turn")), list_item(paragraph("Morning watch: the keeper’s wife, who also wound the clock")))',
        'figure(paragraph("A page of the log"), caption("The log for March 1907, with the remark on terns"))',
        'table(caption("Oil used, in litres"), table_row(table_header(paragraph("Year")), table_header(paragraph("Winter")), table_header(paragraph("Summer"))), table_row(table_cell(paragraph("1902")), table_cell(paragraph("1,240")), table_cell(paragraph("610"))), table_row(table_cell(paragraph("1907")), table_cell(paragraph("1,180")), table_cell(paragraph("595"))))',
        'blockquote(paragraph("We were told that the light would be electric by the spring, and we were told it for eleven years."))',
        'paragraph("It was electric by the spring of 1931. The last entry in the log gives the hour, the wind, and the number of ships, which was none; and in the margin, in the younger son’s hand, the date on which the terns came back.")',
      ],
    })
  })

  test('that is just an article loses nothing', () => {
    expect(parsed(fixture('plain.html'))).toEqual({
      ...nothing,
      title: 'On Sharpening',
      language: 'en',
      direction: 'ltr',
      blocks: [
        'paragraph("Short.")',
        'paragraph("A blade is two planes that meet. ", link("Everything else"), " follows.")',
        'ordered_list(list_item(paragraph("Stone")), list_item(paragraph("Strop")))',
        'code_block("angle = 20")',
        'paragraph("The end.")',
      ],
    })
  })

  test('in a right-to-left script is read so, whatever says it', () => {
    const text = '<p>كان المصباح يضاء باليد كل مساء.</p>'
    expect(parseHtml(`<html dir="rtl"><body><p>Latin</p></body></html>`).direction).toBe('rtl')
    expect(parseHtml(`<html lang="ar"><body><p>Latin</p></body></html>`).direction).toBe('rtl')
    expect(parseHtml(text).direction).toBe('rtl')
    expect(parseHtml(`<html lang="az-Arab"><body>${text}</body></html>`).direction).toBe('rtl')
    expect(parseHtml(`<html lang="ur-Latn"><body><p>Latin</p></body></html>`).direction).toBe('ltr')
    expect(parseHtml('<p>123</p>').direction).toBeNull()
  })

  test('without a body, a head or any element is still read', () => {
    expect(parsed('<title>T</title><p>one<p>two')).toEqual({
      ...nothing,
      title: 'T',
      direction: 'ltr',
      blocks: ['paragraph("one")', 'paragraph("two")'],
    })
    expect(parsed('just text')).toEqual({
      ...nothing,
      direction: 'ltr',
      blocks: ['paragraph("just text")'],
    })
    expect(parsed('')).toEqual({ ...nothing, blocks: [] })
  })

  test('of which the search finds only a part, for its names mislead, is taken whole', () => {
    const text = 'and so on, as it goes. '.repeat(12)
    const thirds = ['one', 'two', 'three'].map(
      (word) => `<div class="sidebar-${word}"><p>${word} ${text}</p></div>`,
    )
    const { blocks } = parseHtml(
      `<body><div class="menu"><a href="/">Home</a></div>${thirds.join('')}</body>`,
    )
    expect(blocks.map((block) => block.textContent.split(' ')[0])).toEqual([
      'Home',
      'one',
      'two',
      'three',
    ])
  })
})

describe('the title', () => {
  test.each([
    ['<meta property="og:title" content="Lamp"><title>Lamp - Site</title>', 'Lamp'],
    ['<meta name="twitter:title" content="Lamp"><title>x</title>', 'Lamp'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp"}</script>',
      'Lamp',
    ],
    ['<meta property="og:site_name" content="The Site"><title>Lamp | The Site</title>', 'Lamp'],
    [
      '<meta property="og:site_name" content="The Site"><title>The Site: x | Lamp</title>',
      'The Site: x | Lamp',
    ],
    [
      '<meta property="og:site_name" content="The Site"><title>The Site — Lamp - a story</title>',
      'Lamp - a story',
    ],
    ['<title>Lamp « site.example</title>', 'Lamp'],
    ['<title>The lamp [site.example]</title>', 'The lamp'],
    ['<title>Oil - wind - sea</title>', 'Oil - wind - sea'],
    ['<title>  A\n lamp&shy;light </title>', 'A lamplight'],
  ])('of %s', (head, expected) => {
    expect(titleOf(head)).toBe(expected)
  })
  test('is what the page shows, where the rest of it is nowhere else', () => {
    expect(titleOf('<title>Lamp - Harbour Review</title>', '<h1>Lamp</h1><p>Text</p>')).toBe('Lamp')
  })
  test('is the first heading where nothing else names it, and then not in the text', () => {
    expect(parsed('<h2>Lamp</h2><p>Text</p>')).toMatchObject({
      title: 'Lamp',
      blocks: ['paragraph("Text")'],
    })
  })
})

describe('author and date', () => {
  test.each([
    ['<meta name="author" content="By Ada Byron">', ['Ada Byron', null]],
    ['<meta name="author" content="Ada Byron | 3 May 1843">', ['Ada Byron', '1843-05-03']],
    ['<meta property="article:author" content="https://site.example/ada">', [null, null]],
    [
      '<meta property="article:published_time" content="2015-03-17T16:27:40.294Z">',
      [null, '2015-03-17T16:27:40.294Z'],
    ],
    ['<meta name="date" content="March 25, 2015">', [null, '2015-03-25']],
    ['<meta name="date" content="3/4/2015">', [null, '3/4/2015']],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["BlogPosting"],"author":[{"name":"Ada Byron"},{"name":"Mary Shelley"}],"datePublished":"1843-05-03"}]}</script>',
      ['Ada Byron, Mary Shelley', '1843-05-03'],
    ],
  ])('of %s', (head, expected) => {
    expect(authorAndDate(head)).toEqual(expected)
  })
  test('are read in the page where its head does not tell them', () => {
    expect(
      authorAndDate(
        '',
        '<a rel="author" href="/ada">Ada Byron</a><time pubdate datetime="1843-05-03">then</time>',
      ),
    ).toEqual(['Ada Byron', '1843-05-03'])
    const body = `<nav><a href="/">Home</a></nav><div><div class="byline">By <b>Nora Vance</b><br>\n   May 3, 1843</div><p>${'Some prose, as it goes. '.repeat(40)}</p></div>`
    expect(authorAndDate('', body)).toEqual(['Nora Vance', '1843-05-03'])
  })
  test('the byline does not stay in the text', () => {
    const html =
      '<head><title>T</title><meta name="author" content="Ada Byron"></head><body><h1>T</h1><p>By Ada Byron<br>3 May 1843</p><p>By Ada Byron, they say.</p></body>'
    expect(parsed(html)).toMatchObject({ blocks: ['paragraph("By Ada Byron, they say.")'] })
  })
})

describe('address and language', () => {
  test.each([
    ['<link rel="canonical" href="https://site.example/a">', 'https://site.example/a'],
    ['<meta property="og:url" content="http://site.example/b">', 'http://site.example/b'],
    ['<!-- saved from url=(0022)https://site.example/c -->', 'https://site.example/c'],
    ['<!-- Page saved\n url: https://site.example/d \n-->', 'https://site.example/d'],
  ])('the address of %s', (head, address) => {
    expect(
      parseHtml(`<!doctype html><html><head>${head}</head><body>x</body></html>`),
    ).toMatchObject({ address })
  })
  test('links are relative to the base that a page declares', () => {
    const html =
      '<head><base href="/deep/"><link rel="canonical" href="https://site.example/a"></head><body><p><a href="b">x</a></p></body>'
    expect(parseHtml(html).blocks[0]!.toJSON()).toMatchObject({
      content: [{ marks: [{ attrs: { href: 'https://site.example/deep/b' } }] }],
    })
  })
  test.each([
    ['<html lang="pt_br">', 'pt-BR'],
    ['<html xml:lang="fr">', 'fr'],
    ['<html lang=""><meta http-equiv="Content-Language" content="de, en">', 'de'],
    ['<html><meta property="og:locale" content="en_US">', 'en-US'],
    ['<html lang="English please">', null],
    ['<html lang="en"><article lang="ja">', 'ja'],
  ])('the language of %s', (html, language) => {
    expect(parseHtml(`${html}<p>x</p>`).language).toBe(language)
  })
})
