import { Schema, type MarkSpec, type NodeSpec } from 'prosemirror-model'

/**
 * The document of an article. Its body is a list of sections, which the reader never sees: they
 * exist so that the view can skip the layout of everything far from the viewport.
 */
const nodes = {
  doc: { content: 'section+' },
  section: { content: 'block+', toDOM: () => ['section', 0] },

  paragraph: { group: 'block', content: 'inline*', toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    attrs: { level: { default: 2, validate: 'number' } },
    toDOM: (node) => [`h${node.attrs['level']}`, 0],
  },
  blockquote: { group: 'block', content: 'block+', toDOM: () => ['blockquote', 0] },
  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    attrs: { language: { default: null, validate: 'string|null' } },
    toDOM: () => ['pre', { dir: 'ltr' }, ['code', 0]],
  },
  bullet_list: { group: 'block', content: 'list_item+', toDOM: () => ['ul', 0] },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1, validate: 'number' } },
    toDOM: (node) => ['ol', { start: node.attrs['start'] }, 0],
  },
  list_item: { content: 'block+', toDOM: () => ['li', 0] },
  figure: { group: 'block', content: 'block+ caption?', toDOM: () => ['figure', 0] },
  caption: { content: 'inline*', toDOM: () => ['figcaption', 0] },
  table: {
    group: 'block',
    content: 'caption? table_row+',
    // A table wider than the page scrolls by itself; the wrapper needs a tab stop for that.
    toDOM: () => ['div', { class: 'table-scroll', tabindex: '0' }, ['table', 0]],
  },
  table_row: { content: '(table_cell | table_header)*', toDOM: () => ['tr', 0] },
  table_cell: {
    content: 'block+',
    attrs: spans(),
    toDOM: (node) => ['td', spanAttributes(node), 0],
  },
  table_header: {
    content: 'block+',
    attrs: spans(),
    toDOM: (node) => ['th', spanAttributes(node), 0],
  },
  horizontal_rule: { group: 'block', toDOM: () => ['hr'] },

  text: { group: 'inline' },
  hard_break: { group: 'inline', inline: true, selectable: false, toDOM: () => ['br'] },
  image: {
    group: 'inline',
    inline: true,
    attrs: {
      /** A `data:` address of a raster image; nothing else is ever shown. */
      src: { validate: 'string' },
      alt: { default: '', validate: 'string' },
    },
    toDOM: (node) => [
      'img',
      { src: node.attrs['src'], alt: node.attrs['alt'], decoding: 'async', draggable: 'false' },
    ],
  },
} satisfies Record<string, NodeSpec>

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    toDOM: (mark) => ['a', { href: mark.attrs['href'], rel: 'noreferrer' }, 0],
  },
  em: { toDOM: () => ['em', 0] },
  strong: { toDOM: () => ['strong', 0] },
  underline: { toDOM: () => ['u', 0] },
  strikethrough: { toDOM: () => ['s', 0] },
  subscript: { excludes: 'superscript', toDOM: () => ['sub', 0] },
  superscript: { excludes: 'subscript', toDOM: () => ['sup', 0] },
  code: { code: true, toDOM: () => ['code', 0] },
} satisfies Record<string, MarkSpec>

function spans() {
  return {
    colspan: { default: 1, validate: 'number' },
    rowspan: { default: 1, validate: 'number' },
  }
}

function spanAttributes(node: { readonly attrs: Readonly<Record<string, unknown>> }) {
  const { colspan, rowspan } = node.attrs
  return {
    ...(colspan === 1 ? {} : { colspan: String(colspan) }),
    ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }),
  }
}

/** The one schema of every article, the same in the window, in storage and on the command line. */
export const articleSchema: Schema<keyof typeof nodes, keyof typeof marks> = new Schema({
  nodes,
  marks,
})
