import { describe, expect, test } from 'vitest'
import { blocksFromHtml, parseFragment } from '../../../../electron/importing/html/blocks'
import type { ReadImage } from '../../../../electron/importing/html/images'
import { documentOf } from '../../../../shared/article/sections'

const png = image('89504E470D0A1A0A0000000D4948445200000010000000100806000000')
const gif = image('474946383961100010000000')
const dot = image('47494638396101000100800000')

function blocks(html: string, readImage?: ReadImage): readonly string[] {
  const blocks = blocksFromHtml(parseFragment(html), readImage ? { readImage } : {})
  if (blocks.length > 0) documentOf(blocks).check()
  return blocks.map(String)
}

function sources(html: string, readImage?: ReadImage): readonly string[] {
  const found: string[] = []
  for (const block of blocksFromHtml(parseFragment(html), readImage ? { readImage } : {}))
    block.descendants((node) => {
      if (node.type.name === 'image') found.push(node.attrs['src'] as string)
    })
  return found
}

describe('images', () => {
  test.each([
    ['image/png', png],
    ['image/gif', gif],
    ['image/jpeg', image('FFD8FFE000104A464946')],
    ['image/webp', image('524946462400000057454250565038')],
    ['image/avif', image('0000001C667479706176696600000000')],
  ])('%s within the page is kept as what its bytes are', (type, bytes) => {
    const data = bytes.toString('base64')
    expect(sources(`<img src="data:image/x;base64,${data}">`)).toEqual([
      `data:${type};base64,${data}`,
    ])
  })

  test('nothing else within the page is an image', () => {
    const svg = Buffer.from('<svg onload="x()"/>').toString('base64')
    const html = Buffer.from('<script>x()</script>').toString('base64')
    expect(
      sources(
        `<img src="data:image/svg+xml;base64,${svg}"><img src="data:text/html;base64,${html}"><img src="data:image/png,%89PNG"><img src="data:image/png;base64,!!">`,
      ),
    ).toEqual([])
  })

  test('an image beside the page is read by its decoded relative path', () => {
    const asked: string[] = []
    const readImage: ReadImage = (path) => {
      asked.push(path)
      return path === 'my files/a b.png' ? png : null
    }
    const html =
      '<img src="my%20files/a%20b.png?v=2#x"><img src="" data-src="./lazy.png"><img src="100%.png">'
    expect(sources(html, readImage)).toHaveLength(1)
    expect(asked).toEqual(['my files/a b.png', './lazy.png', '100%.png'])
  })

  test.each([
    '/etc/passwd.png',
    '//host/a.png',
    '\\\\host\\a.png',
    'C:\\a.png',
    'c%3A/a.png',
    'file:///a.png',
    'https://example.org/a.png',
    '../a.png',
    'a/%2e%2e/%2e%2e/b.png',
    '..%5Ca.png',
    '%2Fa.png',
    'a%00.png',
  ])('%s is never read', (src) => {
    const asked: string[] = []
    expect(
      sources(`<img src="${src}">`, (path) => {
        asked.push(path)
        return png
      }),
    ).toEqual([])
    expect(asked).toEqual([])
  })

  test('past 5 MB each and 20 MB together, the description stays', () => {
    const sizes = [5, 6, 5, 5, 4, 2, 1]
    const html = sizes.map((size) => `<p><img src="${size}" alt="of ${size}"></p>`).join('')
    expect(blocks(html, (path) => padded(png, Number(path) * 1024 * 1024))).toEqual([
      'paragraph(image)',
      'figure(paragraph("of 6"))',
      'paragraph(image)',
      'paragraph(image)',
      'paragraph(image)',
      'figure(paragraph("of 2"))',
      'paragraph(image)',
    ])
  })

  test('one that only counts readers or draws a line is nothing', () => {
    const data = `data:image/gif;base64,${dot.toString('base64')}`
    expect(
      blocks(`<p>a<img src="${data}"></p><img src="x" alt="line" height="2"><img alt="IMG_1.jpg">`),
    ).toEqual(['paragraph("a")'])
  })
})

describe('figures', () => {
  const picture = `<img src="data:image/png;base64,${png.toString('base64')}" alt="A ship">`
  const missing = '<img src="ship.png" alt="A ship">'
  test.each([
    [
      'picture and caption',
      `<figure>${picture}<figcaption><p>At <i>sea</i></p><p>1843</p></figcaption></figure>`,
      ['figure(paragraph(image), caption("At ", em("sea"), hard_break, "1843"))'],
    ],
    [
      'a missing picture and its caption',
      `<figure><div>${missing}</div><figcaption>At sea</figcaption></figure>`,
      ['figure(paragraph("A ship"), caption("At sea"))'],
    ],
    [
      'a missing picture that its caption describes',
      `<figure>${missing}<figcaption>A ship</figcaption></figure>`,
      ['figure(paragraph("A ship"))'],
    ],
    [
      'nothing but a caption',
      '<figure><video></video><figcaption>At sea</figcaption></figure>',
      ['figure(paragraph("At sea"))'],
    ],
    ['nothing to show', '<figure><img src="x"></figure>', []],
    ['no picture and no caption', '<figure><pre>x</pre></figure>', ['code_block("x")']],
    [
      'code and a caption',
      '<figure><figcaption>One</figcaption><pre>x</pre></figure>',
      ['figure(code_block("x"), caption("One"))'],
    ],
    [
      'the classes of older pages',
      `<div class="wp-caption alignleft">${missing}<p class="wp-caption-text">At sea</p></div>`,
      ['figure(paragraph("A ship"), caption("At sea"))'],
    ],
  ])('a figure of %s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected)
  })
  test('a missing picture in a line of text gives its description there', () => {
    expect(blocks('<p>A <img alt="smile"> face</p>')).toEqual(['paragraph("A smile face")'])
  })
})

/** The first bytes of an image, enough to be known by. */
function image(hexadecimal: string): Buffer {
  return padded(Buffer.from(hexadecimal, 'hex'), 100)
}

function padded(bytes: Buffer, size: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)])
}
