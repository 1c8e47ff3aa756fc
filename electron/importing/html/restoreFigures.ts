import { elementsIn, isElement, type PageElement, type PageNode } from './page'

const anchors = /^(?:p|h[1-6]|ul|ol|dl|figure|table|blockquote|pre)$/
const holders = /^(?:p|li|ul|ol|dl|dd|dt|tr|td|th|tbody|table|blockquote|figure|figcaption)$/

/**
 * Puts back the figures with a picture that the search for the article has left out, though they
 * stand between two pieces of it, or between its title and its first piece. Elements of the article
 * and of the page carry the same number in `data-order`.
 */
export function restoreFigures(
  article: PageNode,
  page: PageNode,
  furniture: ReadonlySet<PageElement>,
): void {
  const kept = [...elementsIn(article)].filter((element) => anchors.test(element.localName))
  const numbers = new Set(kept.map(orderOf))
  const first = kept[0]
  if (!first) return
  let begins = false
  const lost: PageElement[] = []
  for (const element of elementsIn(page, (entered) => !furniture.has(entered))) {
    if (element.localName === 'h1' || orderOf(element) === orderOf(first)) begins = true
    if (!begins || furniture.has(element) || element.localName !== 'figure') continue
    if (!numbers.has(orderOf(element)) && element.querySelector('img')) lost.push(element)
  }
  let at = 0
  for (const figure of lost) {
    while (at < kept.length && orderOf(kept[at]!) <= orderOf(figure)) at++
    const after = kept[at]
    if (after) outermost(after, article).before(figure)
  }
}

function outermost(element: PageElement, article: PageNode): PageElement {
  let found = element
  for (let node = element.parentNode; node && node !== article; node = node.parentNode) {
    if (isElement(node) && holders.test(node.localName)) found = node
  }
  return found
}

function orderOf(element: PageElement): number {
  return Number(element.getAttribute('data-order') ?? -1)
}
