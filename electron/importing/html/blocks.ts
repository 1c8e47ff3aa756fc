import type { Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { convertCode } from './code'
import { blocksIn, lineIn, type Converter, type Scope } from './content'
import { convertFigure } from './figures'
import { imageSource, type ReadImage } from './images'
import { convertDefinitions, convertDetails, convertList } from './lists'
import { parsePage, type PageElement, type PageNode } from './page'
import { convertTable } from './tables'

export interface BlockOptions {
  /** The absolute address that links are relative to; without one, relative links become text. */
  readonly base?: string | null
  /** Reads an image beside the page; without it, only images within the page are kept. */
  readonly readImage?: ReadImage
}

const longestHeading = 500
const { nodes } = articleSchema

const converters: ReadonlyMap<string, Converter> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, convertHeading] as const),
  ...['ul', 'ol', 'menu', 'dir'].map((name) => [name, convertList] as const),
  ...['pre', 'listing', 'xmp', 'plaintext'].map((name) => [name, convertCode] as const),
  ['blockquote', convertQuote],
  ['details', convertDetails],
  ['dl', convertDefinitions],
  ['figure', convertFigure],
  ['hr', () => [nodes.horizontal_rule.create()]],
  ['table', convertTable],
])

/**
 * The blocks of `articleSchema` for everything below `root`, none of them empty. Only what the
 * schema names can come out: an element that it does not know gives its text or nothing.
 */
export function blocksFromHtml(root: PageNode, options: BlockOptions = {}): readonly Node[] {
  return blocksIn(root, {
    converters,
    imageOf: imageSource(options.readImage),
    base: options.base ?? null,
    marks: [],
    depth: 0,
  })
}

/** The parsed form of a piece of HTML, which needs no root element, for `blocksFromHtml`. */
export function parseFragment(html: string): PageNode {
  return parsePage(html)
}

function convertHeading(element: PageElement, scope: Scope): readonly Node[] {
  const level = Number(element.localName.slice(1))
  const heading = nodes.heading.create({ level }, lineIn(element, scope, articleSchema.text(' ')))
  if (heading.content.size === 0) return []
  if (heading.content.size <= longestHeading) return [heading]
  // A heading that was never closed holds the text that follows it.
  const [first, ...rest] = blocksIn(element, scope)
  if (rest.length === 0 || first?.type !== nodes.paragraph) return [heading]
  return [nodes.heading.create({ level }, first.content), ...rest]
}

function convertQuote(element: PageElement, scope: Scope): readonly Node[] {
  const blocks = blocksIn(element, scope)
  return blocks.length === 0 ? [] : [nodes.blockquote.create(null, blocks)]
}
