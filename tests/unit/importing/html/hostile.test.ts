import { describe, expect, test, vi } from 'vitest'
import { ImportRefused } from '../../../../electron/importing/importedArticle'
import { parseHtml } from '../../../../electron/importing/html/parseHtml'
import { documentOf } from '../../../../shared/article/sections'

/** What a page comes to, as the JSON that a library keeps; checked by ProseMirror first. */
function kept(html: string): string {
  const article = parseHtml(html)
  if (article.blocks.length === 0) return JSON.stringify({ ...article, blocks: [] })
  const document = documentOf(article.blocks)
  document.check()
  return JSON.stringify({ ...article, blocks: document.toJSON() as unknown })
}

/** A page with furniture, so that the article is searched for, and one without. */
const pages: readonly (readonly [string, (html: string) => string])[] = [
  ['a plain page', (html) => html],
  [
    'a page with furniture',
    (html) =>
      `<html><body><nav><a href="/">Home</a></nav><article><p>${'Some prose, as it goes. '.repeat(40)}</p>${html}<p>${'More prose, as it goes. '.repeat(40)}</p></article></body></html>`,
  ],
]

describe.each(pages)('%s', (_, page) => {
  test.each([
    '<script>evil()</script>',
    '<svg><script>evil()</script><a xlink:href="javascript:evil()"><text>x</text></a></svg>',
    '<svg><style><img src=x onerror=evil()></style></svg>',
    '<svg><foreignObject><iframe srcdoc="<script>evil()</script>"></iframe></foreignObject></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=evil()&gt;">',
    '<math href="javascript:evil()">x</math>',
    '<img src=x onerror=evil()>',
    '<img src="javascript:evil()">',
    '<body onload=evil()>',
    '<p onclick="evil()" style="background:url(javascript:evil())">x</p>',
    '<style>@import "evil()";p{behavior:url(evil())}</style>',
    '<link rel=stylesheet href="evil()">',
    '<meta http-equiv=refresh content="0;url=javascript:evil()">',
    '<base href="javascript:evil()//"><a href="x">x</a>',
    '<iframe src="javascript:evil()"></iframe><frameset onload=evil()><frame src="evil()"></frameset>',
    '<object data="evil()"><embed src="evil()"></object><applet code="evil()"></applet>',
    '<form action="javascript:evil()"><input onfocus=evil() autofocus><button formaction="evil()">x</button><textarea>evil()</textarea><select><option>evil()</select></form>',
    '<noscript><p title="</noscript><img src=x onerror=evil()>"></noscript>',
    '<template><script>evil()</script></template>',
    '<video><source onerror="evil()"></video><audio src="evil()" autoplay></audio>',
    '<details open ontoggle=evil()>x</details><marquee onstart=evil()>x</marquee>',
    '<a href="javascript:evil()">x</a>',
    '<a href=" &#1; JaVaScRiPt:evil()">x</a>',
    '<a href="java&#10;script:evil()">x</a>',
    '<a href="java&Tab;script&colon;evil()">x</a>',
    '<a href="&#106;&#x61;vascript:evil()">x</a>',
    '<a href="data:text/html,<script>evil()</script>">x</a>',
    '<a href="vbscript:evil()">x</a>',
    '<a href="blob:https://example.org/evil()">x</a>',
    '<a href="view-source:javascript:evil()">x</a>',
    '<a href="file:///evil()">x</a>',
    '<a id="x" name="evil()" target="evil()" ping="evil()" href="https://example.org/">x</a>',
    '<div is="evil()"><evil-element onclick="evil()">x</evil-element></div>',
  ])('keeps nothing of %s', (html) => {
    expect(kept(page(html))).not.toContain('evil()')
  })
})

test('markup that is written as text stays text', () => {
  const { blocks } = parseHtml('<p>&lt;script&gt;x()&lt;/script&gt; &amp;lt;b&amp;gt;</p>')
  expect(blocks.map((block) => block.textContent)).toEqual(['<script>x()</script> &lt;b&gt;'])
})

test('nothing is fetched and nothing runs', () => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  kept(
    '<html><head><link rel=stylesheet href="https://example.org/a.css"><script src="https://example.org/a.js"></script><script>globalThis.ran = true</script></head><body><img src="https://example.org/a.png" onload="globalThis.ran = true"><p>Text</p></body></html>',
  )
  expect(fetched).not.toHaveBeenCalled()
  expect(globalThis).not.toHaveProperty('ran')
})

test('metadata that leads elsewhere than the web is no address', () => {
  for (const address of ['javascript:evil()', 'file:///x', 'mailto:a@b.c', '/relative', 'http://'])
    expect(
      parseHtml(`<link rel="canonical" href="${address}"><p>x <a href="y">y</a></p>`),
    ).toMatchObject({ address: null })
})

test.each([
  ['malformed nesting', '<p><b>a<p><i>b</b>c</i><table><b>d<td>e</table></p></div></span>'],
  ['open tags at the end', '<p>a<b title="'],
  ['a null character', '<p>a\u0000b</p>'],
  ['half a surrogate pair', '<p>a\uD800b</p>'],
  [
    'entities that would expand',
    `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(99)}"><!ENTITY c "&a;&a;">]><p>&c;</p>`,
  ],
  [
    'a huge attribute',
    `<p title="${'x'.repeat(3_000_000)}">a <a href="https://e.org/${'y'.repeat(3_000_000)}">b</a></p>`,
  ],
  [
    'ten thousand attributes',
    `<p ${Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join(' ')}>a</p>`,
  ],
  [
    'names of what every object has',
    '<constructor>a</constructor><p class="__proto__">b</p><__proto__>c',
  ],
  ['data that is no JSON', '<script type="application/ld+json">{"@type":</script><p>a</p>'],
  [
    'data of the wrong shape',
    '<script type="application/ld+json">[{"@type":["Article"],"author":[[1],{"name":{}}],"headline":5,"@graph":7},null,3]</script><p>a</p>',
  ],
])('%s gives a valid document in good time', { timeout: 20_000 }, (_, html) => {
  const article = parseHtml(html)
  const document = documentOf(article.blocks)
  document.check()
  expect(JSON.stringify(document).length).toBeLessThan(2_000)
})

test('thousands of nested elements are an article like any other', { timeout: 20_000 }, () => {
  const { blocks } = parseHtml(`<body>${'<div class="share">'.repeat(2_000)}<p>Text</p>`)
  expect(blocks.map(String)).toEqual(['paragraph("Text")'])
})

test('a page nested deeper than any real one is refused at once, with a reason', () => {
  const bomb = `<body>${'<div>'.repeat(2_000_000)}`
  expect(() => parseHtml(bomb)).toThrow(ImportRefused)
  expect(() => parseHtml(bomb)).toThrow(/nested/)
})

test('paragraphs that were never closed are not nested', { timeout: 30_000 }, () => {
  expect(parseHtml('<p>x'.repeat(11_000)).blocks).toHaveLength(11_000)
})
