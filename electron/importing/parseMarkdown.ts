import { Marked } from 'marked'
import type { Node } from 'prosemirror-model'
import { readByline } from './furniture/byline'
import { blocksFromHtml, parseFragment } from './html/blocks'
import type { HtmlOptions } from './html/parseHtml'
import { readFrontMatter } from './frontMatter'
import type { ParsedArticle } from './parsedArticle'
import { titleText } from './plainText/readHead'

const markdown = new Marked({ gfm: true, async: false })
/** A picture or a row of badges may stand above the title. */
const titleWithin = 3
const bylineWithin = 3

/**
 * The article in a Markdown text (CommonMark with GitHub's tables, task lists, strikethrough and
 * bare addresses), with the front matter that many programs write above it. HTML inside goes the
 * same way as HTML from a page, so nothing active comes through.
 */
export function parseMarkdown(text: string, options: HtmlOptions = {}): ParsedArticle {
  const { front, rest } = readFrontMatter(text)
  const html = markdown.parse(rest) as string
  const all = blocksFromHtml(parseFragment(html), { ...options, base: front.address })
  // Front matter with nothing below it names an article that is not there.
  const { title, blocks } = takeTitle(all, all.length === 0 ? null : front.title)
  const byline = takeByline(blocks, title !== null)
  return {
    title,
    author: front.author ?? byline.author,
    published: front.published ?? byline.published,
    address: front.address,
    language: front.language,
    direction: null,
    blocks: byline.blocks,
    leftOut: [],
  }
}

/** The title, and the blocks without the heading that says the same. */
function takeTitle(
  blocks: readonly Node[],
  known: string | null,
): { readonly title: string | null; readonly blocks: readonly Node[] } {
  const index = blocks
    .slice(0, titleWithin)
    .findIndex((node) => node.type.name === 'heading' && node.attrs['level'] === 1)
  const found = index < 0 ? '' : titleText(blocks[index]!.textContent)
  if (found === '' || (known !== null && known !== found)) return { title: known, blocks }
  return { title: found, blocks: blocks.toSpliced(index, 1) }
}

/** Lines of author and date among the first blocks, and the blocks without them. */
function takeByline(blocks: readonly Node[], hasTitle: boolean) {
  let author: string | null = null
  let published: string | null = null
  const taken = new Set<Node>()
  for (const block of hasTitle ? blocks.slice(0, bylineWithin) : []) {
    const byline = block.type.name === 'paragraph' ? readByline(block.textContent) : null
    if (!byline || (author !== null && byline.author) || (published !== null && byline.published))
      continue
    author ??= byline.author
    published ??= byline.published
    taken.add(block)
  }
  // An article of nothing else is kept as it is.
  if (taken.size === blocks.length) return { author: null, published: null, blocks }
  return { author, published, blocks: blocks.filter((block) => !taken.has(block)) }
}
