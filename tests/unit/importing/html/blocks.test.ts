import { describe, expect, test } from 'vitest'
import { blocksFromHtml, parseFragment } from '../../../../electron/importing/html/blocks'
import { documentOf } from '../../../../shared/article/sections'

const base = 'https://example.org/essays/one'

/** The blocks of a piece of HTML, one a line, after ProseMirror has checked them. */
function blocks(html: string): readonly string[] {
  const blocks = blocksFromHtml(parseFragment(html), { base })
  if (blocks.length > 0) documentOf(blocks).check()
  return blocks.map(String)
}

/** The blocks as JSON, for what their short form does not show. */
function json(html: string): unknown {
  return blocksFromHtml(parseFragment(html), { base }).map((block) => block.toJSON() as unknown)
}

describe('text', () => {
  test('white space is collapsed as a browser does it, across elements too', () => {
    expect(blocks('<p>\n  One <b> two </b>\t three\n</p>  <p>four\fand five</p>')).toEqual([
      'paragraph("One ", strong("two "), "three")',
      'paragraph("four and five")',
    ])
  })
  test('characters are normalised, and no-break spaces stay inside a line', () => {
    expect(blocks('<p>&nbsp;hy&shy;phen 10&nbsp;km\u200B&nbsp;</p><p>&nbsp;</p>')).toEqual([
      'paragraph("hyphen 10\u00A0km")',
    ])
  })
  test('text outside any element and between blocks becomes paragraphs', () => {
    expect(blocks('<div>loose<p>in</p>between<section>deep</section></div>tail')).toEqual(
      ['loose', 'in', 'between', 'deep', 'tail'].map((text) => `paragraph("${text}")`),
    )
  })
  test('one break ends a line, two a paragraph, and those at the edges nothing', () => {
    expect(blocks('<p><br>one<br>two<br> <br/>three<br></p>')).toEqual([
      'paragraph("one", hard_break, "two")',
      'paragraph("three")',
    ])
  })
  test('quotation marks that the browser would draw are written out', () => {
    expect(blocks('<p>She said <q>no</q>.</p>')).toEqual(['paragraph("She said “no”.")'])
  })
  test('ruby keeps its words whole, with their reading after them', () => {
    expect(
      blocks('<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>を読む</p>'),
    ).toEqual(['paragraph("漢字(かんじ)を読む")'])
  })
  test('a formula gives its TeX source, or else its text', () => {
    expect(
      blocks(
        '<p><math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math> or <math><mi>y</mi></math></p>',
      ),
    ).toEqual(['paragraph(code("x^2"), " or y")'])
  })
})

describe('emphasis and links', () => {
  test.each([
    ['strong', 'b strong'],
    ['em', 'i em cite dfn mark var'],
    ['underline', 'u ins'],
    ['strikethrough', 's strike del'],
    ['subscript', 'sub'],
    ['superscript', 'sup'],
    ['code', 'code kbd samp tt'],
  ])('%s stands for %s', (mark, names) => {
    for (const name of names.split(' '))
      expect(blocks(`<p>a <${name}>x</${name}></p>`)).toEqual([`paragraph("a ", ${mark}("x"))`])
  })
  test('emphasis by style counts on spans, and a wrapper that takes bold back is not bold', () => {
    expect(
      blocks(
        '<b style="font-weight:normal"><span style="font-weight:700">bold</span> <span style="font-style: italic">slanted</span> plain</b>',
      ),
    ).toEqual(['paragraph(strong("bold"), " ", em("slanted"), " plain")'])
  })
  test('links are resolved against the page and kept only for the web and for mail', () => {
    const targets = ['../two', '#note', '//cdn.example/x', 'mailto:a@example.org', 'ftp://x/y']
    expect(json(`<p>${targets.map((href) => `<a href="${href}">x</a>`).join('-')}</p>`)).toEqual([
      {
        type: 'paragraph',
        content: [
          linked('https://example.org/two'),
          { type: 'text', text: '-' },
          linked('https://example.org/essays/one#note'),
          { type: 'text', text: '-' },
          linked('https://cdn.example/x'),
          { type: 'text', text: '-' },
          linked('mailto:a@example.org'),
          { type: 'text', text: '-x' },
        ],
      },
    ])
  })
  test('without an address of the page, relative links are text', () => {
    const root = parseFragment('<p><a href="/two">two</a> <a href="#n">n</a></p>')
    expect(blocksFromHtml(root).map(String)).toEqual(['paragraph("two n")'])
  })
  test('a link around blocks is a link in each of them', () => {
    expect(blocks('<a href="/x"><h2>Title</h2><p>Text</p></a>')).toEqual([
      'heading(link("Title"))',
      'paragraph(link("Text"))',
    ])
  })
  test('links that only mark a place are dropped', () => {
    expect(blocks('<h2>Title <a href="#title">¶</a></h2><p>Note. <a href="#r1">↩</a></p>')).toEqual(
      ['heading("Title")', 'paragraph("Note.")'],
    )
  })
  test('names of elements and attributes count in any case', () => {
    expect(blocks('<P>A <A HREF="/x">link</A> <SPAN HIDDEN>not</SPAN></P>')).toEqual([
      'paragraph("A ", link("link"))',
    ])
  })
})

describe('blocks', () => {
  test('headings keep their level and become one line', () => {
    expect(
      json('<h1><div>Part one</div><div>The <i>end</i></div></h1><h6>small</h6><h2> </h2>'),
    ).toEqual([
      {
        type: 'heading',
        attrs: { level: 1 },
        content: [
          { type: 'text', text: 'Part one The ' },
          { type: 'text', text: 'end', marks: [{ type: 'em' }] },
        ],
      },
      { type: 'heading', attrs: { level: 6 }, content: [{ type: 'text', text: 'small' }] },
    ])
  })
  test('a heading that was never closed gives back the text it swallowed', () => {
    const text = 'word '.repeat(120).trim()
    expect(blocks(`<h1><p>Title</p><p>${text}</p>`)).toEqual([
      'heading("Title")',
      `paragraph("${text}")`,
    ])
  })
  test('lists nest, whether inside an item or beside it, and keep their start', () => {
    expect(
      blocks('<ul><li>a<ul><li>b</li></ul></li><ol><li>c</ol><li></li><li><p>d</p><p>e</p></ul>'),
    ).toEqual([
      'bullet_list(list_item(paragraph("a"), bullet_list(list_item(paragraph("b"))), ordered_list(list_item(paragraph("c")))), list_item(paragraph("d"), paragraph("e")))',
    ])
    expect(json('<ol start="7"><li>x</li></ol>')).toMatchObject([{ attrs: { start: 7 } }])
    expect(json('<ol start="1e99"><li>x</li></ol>')).toMatchObject([{ attrs: { start: 1 } }])
  })
  test('items without a list, and a list without items, lose nothing but the list', () => {
    expect(blocks('<li>one</li><ul>two</ul><ul><li> </li></ul>')).toEqual([
      'paragraph("one")',
      'bullet_list(list_item(paragraph("two")))',
    ])
  })
  test('a task in a list says whether it is done', () => {
    expect(
      blocks(
        '<ul><li><input type="checkbox" checked disabled> a</li><li><input type=checkbox>b</ul>',
      ),
    ).toEqual(['bullet_list(list_item(paragraph("☑ a")), list_item(paragraph("☐ b")))'])
  })
  test('terms and what they mean become a list; mere indents become text', () => {
    expect(blocks('<dl><dt>T<dt>U<dd>one<dd>two<dt>V<dd>three</dl><dl><dd>in</dd></dl>')).toEqual([
      'bullet_list(list_item(paragraph(strong("T")), paragraph(strong("U")), paragraph("one"), paragraph("two")), list_item(paragraph(strong("V")), paragraph("three")))',
      'paragraph("in")',
    ])
  })
  test('what can be unfolded is unfolded, and quotes hold blocks', () => {
    expect(
      blocks(
        '<details><summary>More</summary>Text<hr></details><blockquote>q<p>r</p></blockquote>',
      ),
    ).toEqual([
      'paragraph(strong("More"))',
      'paragraph("Text")',
      'horizontal_rule',
      'blockquote(paragraph("q"), paragraph("r"))',
    ])
  })
  test('what is not shown is not read', () => {
    expect(
      blocks(
        '<p hidden>a</p><p style="color:red; display : none">b</p><p style="visibility:hidden">c</p><template>d</template><noscript>e</noscript><dialog>f</dialog><p hidden="until-found">g</p>',
      ),
    ).toEqual(['paragraph("g")'])
  })
})

describe('tables', () => {
  test('header cells, spans, caption and empty cells stay', () => {
    expect(
      json(
        '<table><caption>Ships</caption><thead><tr><th colspan=2>Name</th></tr></thead><tbody><tr><td rowspan="3">a<td></table>',
      ),
    ).toEqual([
      {
        type: 'table',
        content: [
          { type: 'caption', content: [{ type: 'text', text: 'Ships' }] },
          {
            type: 'table_row',
            content: [cell('table_header', 'Name', { colspan: 2, rowspan: 1 })],
          },
          {
            type: 'table_row',
            content: [
              cell('table_cell', 'a', { colspan: 1, rowspan: 3 }),
              cell('table_cell', null, { colspan: 1, rowspan: 1 }),
            ],
          },
        ],
      },
    ])
  })
  test('spans that no table has are one', () => {
    expect(
      json('<table><tr><th colspan="99999999">a<th rowspan="-1">b<tr><td>c<td>d</table>'),
    ).toMatchObject([
      { content: [{ content: [{ attrs: { colspan: 1 } }, { attrs: { rowspan: 1 } }] }, {}] },
    ])
  })
  test.each([
    ['one row', '<table><tr><td><p>a</p></td><td>b</td></tr></table>'],
    ['one column', '<table><tr><td>a<tr><td>b</table>'],
    ['its own word', '<table role=presentation><tr><th>a<td>b<tr><td><td></table>'],
    ['a table inside', '<table><tr><td>a<td><table><tr><td>b</table><tr><td><td></table>'],
  ])('a table that lays out a page, by %s, dissolves', (_, html) => {
    expect(blocks(html)).toEqual(['paragraph("a")', 'paragraph("b")'])
  })
  test('text between rows and cells stands before the table', () => {
    expect(blocks('<table>x<tr>y<th>a</th></tr></table>')).toEqual([
      'paragraph("x")',
      'paragraph("y")',
      'table(table_row(table_header(paragraph("a"))))',
    ])
  })
})

describe('code', () => {
  test('line breaks, indents and language are kept, line numbers and buttons are not', () => {
    const highlighted =
      '<div class="highlight-source-js"><pre>\n<span class="lineno">1</span><span>if</span> (a)<br>  <b>b()</b>\r\n<button>Copy</button></pre></div>'
    expect(json(highlighted)).toEqual([
      {
        type: 'code_block',
        attrs: { language: 'js' },
        content: [{ type: 'text', text: 'if (a)\n  b()' }],
      },
    ])
  })
  test.each([
    ['divs', '<pre><div>a</div><div>b</div></pre>'],
    [
      'marked spans',
      '<pre><code><span class="line">a</span><span class="line">b</span></code></pre>',
    ],
    [
      'a table of lines',
      '<pre><table><tr><td class="hljs-ln-numbers">1<td>a<tr><td class="hljs-ln-numbers">2<td>b</table></pre>',
    ],
    [
      'two columns',
      '<table><tr><td class="gutter"><pre>1\n2</pre><td class="code"><pre>a\nb</pre></table>',
    ],
  ])('lines made of %s are lines', (_, html) => {
    expect(json(html)).toMatchObject([{ type: 'code_block', content: [{ text: 'a\nb' }] }])
  })
  test.each([
    ['<pre><code class="hljs language-C++">x</code></pre>', 'c++'],
    ['<pre class="brush: python">x</pre>', 'python'],
    ['<pre data-lang="rust">x</pre>', 'rust'],
    ['<pre class="language-none">x</pre>', null],
    ['<pre class="language-<b>">x</pre>', null],
    ['<pre>x</pre>', null],
  ])('%s is in %s', (html, language) => {
    expect(json(html)).toMatchObject([{ attrs: { language } }])
  })
})

describe('depth', () => {
  const deep = 9_000
  test.each([
    ['div', 'paragraph("end")'],
    ['b', 'paragraph(strong("end"))'],
  ])('nine thousand nested %s elements are walked without a stack', (name, result) => {
    expect(blocks(`${`<${name}>`.repeat(deep)}end`)).toEqual([result])
  })
  test('lists and quotes beyond any reason lose their depth and keep their text', () => {
    const [block] = blocks(`${'<ul><li><blockquote>'.repeat(1_000)}end`)
    expect(block!.split('bullet_list').length - 1).toBeLessThan(50)
    expect(block).toContain('paragraph("end")')
  })
  test('a paragraph of seventy thousand lines fits', { timeout: 30_000 }, () => {
    const [block] = blocksFromHtml(parseFragment(`<p>${'x<br>'.repeat(70_000)}`))
    expect(block!.content.size).toBe(2 * 70_000 - 1)
  })
})

function linked(href: string): unknown {
  return { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }
}

function cell(type: string, text: string | null, attrs: unknown): unknown {
  const content = text === null ? {} : { content: [{ type: 'text', text }] }
  return { type, attrs, content: [{ type: 'paragraph', ...content }] }
}
