import { Readability } from '@mozilla/readability'
import { isDropped } from './elements'
import { furnitureIn, isAside, measureProse } from './furniture'
import {
  elementsIn,
  isElement,
  parseWholePage,
  type Page,
  type PageElement,
  type PageNode,
} from './page'
import { restoreFigures } from './restoreFigures'

/** The part of a page that is its article, and the line in which the page names its author. */
export interface Extraction {
  readonly root: PageNode
  readonly byline: string | null
}

/** Past these the search would take longer than anyone waits, and its answer is worth little. */
const deepestSearched = 500
const mostSearched = 500_000

const leastShare = 0.6
const leastNamed = 0.1
const mostMenuLines = 3

/**
 * Finds the article in a page, which is changed by that. A page without furniture is taken whole,
 * and so is, less its furniture, one where the search finds nothing or loses much of the prose.
 */
export function extractArticle(page: Page, html: string): Extraction {
  prepare(page)
  const root = page.querySelector('body') ?? page
  const { depth, count } = sizeOf(root)
  if (depth > deepestSearched || count > mostSearched) return { root, byline: null }
  const named = furnitureIn(root)
  // Names that would leave next to nothing mislead.
  const isMisnamed =
    measureProse(root, named).prose < leastNamed * measureProse(root, new Set()).prose
  const furniture = isMisnamed ? new Set<PageElement>() : named
  const found = search(html)
  const there = measureProse(root, furniture)
  const isPlain = furniture.size === 0 && there.menuLines <= mostMenuLines
  const kept = found ? measureProse(found.root, new Set()).prose : 0
  if (found && !isPlain && kept >= leastShare * there.prose) {
    restoreFigures(found.root, root, furniture)
    return found
  }
  for (const element of furniture) element.remove()
  return { root, byline: found?.byline ?? null }
}

function search(html: string): Extraction | null {
  const page = parseWholePage(html)
  prepare(page)
  // The types of the library ask for a browser's document; it needs no more than linkedom has.
  const document = page as unknown as ConstructorParameters<typeof Readability>[0]
  const article = new Readability<PageNode>(document, {
    serializer: (node) => node as unknown as PageNode,
    keepClasses: true,
  }).parse()
  return article?.content ? { root: article.content, byline: article.byline ?? null } : null
}

/** The same for both readings of a page, so that an element has one number in both. */
function prepare(page: Page): void {
  let order = 0
  const body = page.querySelector('body')
  if (!body) return
  for (const element of elementsIn(body)) {
    if (isDropped(element) || isAside(element)) element.remove()
    else {
      element.setAttribute('data-order', String(order++))
      // A heading is named after its words, which the search would take for what it is.
      if (isInHeading(element)) element.removeAttribute('id')
    }
  }
}

function isInHeading(element: PageElement): boolean {
  if (/^h[1-6]$/.test(element.localName)) return true
  const { parentNode } = element
  return parentNode !== null && isElement(parentNode) && /^h[1-6]$/.test(parentNode.localName)
}

function sizeOf(root: PageNode): { readonly depth: number; readonly count: number } {
  let count = 0
  let deepest = 0
  let depth = 0
  let next = root.firstChild
  let parent = root
  while (next || parent !== root) {
    if (!next) {
      next = parent.nextSibling
      parent = parent.parentNode!
      depth--
    } else if (isElement(next) && next.firstChild) {
      count++
      deepest = Math.max(deepest, ++depth)
      parent = next
      next = next.firstChild
    } else {
      count++
      next = next.nextSibling
    }
  }
  return { depth: deepest, count }
}
