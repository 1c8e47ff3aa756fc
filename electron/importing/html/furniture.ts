import { isBlock } from './elements'
import { elementsIn, isElement, isText, type PageElement, type PageNode } from './page'

const roles = /^(?:navigation|search|contentinfo|complementary|banner|menu|menubar|dialog)$/i
const names =
  /(?:^|[-_\s])(?:nav(?:bar|box|igation)?|menu|sidebar|breadcrumbs?|comments?|commentform|respond|disqus|share|sharing|sharedaddy|social|related|newsletter|subscribe|cookies?|banner|adverts?|advertisement|promo|sponsored|pagination|pager|footer|masthead|widget)(?:$|[-_\s])/i
/** What pages themselves mark as not to be printed, as a control, or as something to skip. */
const asides =
  /(?:^|\s)(?:no-?print|d-print-none|mw-editsection|mw-cite-backlink|mw-jump-link|skip-link)(?:$|\s)/i

const shortestProse = 40
const largestFurniture = 0.4

/** Whether a page marks an element as no part of its text, whoever reads it. */
export function isAside(element: PageElement): boolean {
  return asides.test(element.getAttribute('class') ?? '')
}

/**
 * The parts of a page around its article, outermost only, known by element, role, class or id.
 * One that holds much of the page's text is the article itself under a misleading name.
 */
export function furnitureIn(root: PageNode): ReadonlySet<PageElement> {
  const lengths = textLengths(root)
  const most = largestFurniture * (lengths.get(root) ?? 0)
  const furniture = new Set<PageElement>()
  for (const element of elementsIn(root, (entered) => !furniture.has(entered))) {
    if (isNamedFurniture(element) && lengths.get(element)! <= most) furniture.add(element)
  }
  return furniture
}

/** How much running text there is below `root`, and how many of its lines only lead elsewhere. */
export function measureProse(
  root: PageNode,
  without: ReadonlySet<PageElement>,
): { readonly prose: number; readonly menuLines: number } {
  const sum = { prose: 0, menuLines: 0 }
  let run = { all: 0, linked: 0 }
  const endRun = (): void => {
    const isMenu = run.linked > 0 && run.linked * 2 >= run.all
    if (isMenu) sum.menuLines++
    else if (run.all >= shortestProse) sum.prose += run.all
    run = { all: 0, linked: 0 }
  }
  let links = 0
  const stack: PageElement[] = []
  let next = root.firstChild
  while (next || stack.length > 0) {
    const node: PageNode = next ?? stack.pop()!
    if (isElement(node) && isBlock(node)) endRun()
    const isLink = isElement(node) && node.localName === 'a' && node.getAttribute('href') !== null
    if (!next) {
      if (isLink) links--
      next = node.nextSibling
    } else if (isElement(node) && !without.has(node)) {
      if (isLink) links++
      stack.push(node)
      next = node.firstChild
    } else {
      const length = isText(node) ? lengthOf(node.textContent) : 0
      run.all += length
      if (links > 0) run.linked += length
      next = node.nextSibling
    }
  }
  endRun()
  return sum
}

function isNamedFurniture(element: PageElement): boolean {
  const { localName } = element
  if (localName === 'nav') return true
  if (localName === 'body' || localName === 'html' || localName === 'article') return false
  if (roles.test(element.getAttribute('role') ?? '')) return true
  // Headings, figures and the like are named after what they are about.
  if (!/^(?:div|section|aside|ul|ol|footer|header|form|p|span|table|td)$/.test(localName))
    return false
  if ((localName === 'footer' || localName === 'header') && !isInsideArticle(element)) return true
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.test(name.slice(0, 1_000))
}

function isInsideArticle(element: PageElement): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if (isElement(node) && node.localName === 'article') return true
  }
  return false
}

/** The length of the text in each element, taken in one pass. */
function textLengths(root: PageNode): ReadonlyMap<PageNode, number> {
  const lengths = new Map<PageNode, number>([[root, 0]])
  const stack = [root]
  let next = root.firstChild
  while (next || stack.length > 1) {
    if (!next) {
      const closed = stack.pop()!
      const parent = stack.at(-1)!
      lengths.set(parent, lengths.get(parent)! + lengths.get(closed)!)
      next = closed.nextSibling
    } else if (isElement(next)) {
      lengths.set(next, 0)
      stack.push(next)
      next = next.firstChild
    } else {
      const parent = stack.at(-1)!
      if (isText(next)) lengths.set(parent, lengths.get(parent)! + lengthOf(next.textContent))
      next = next.nextSibling
    }
  }
  return lengths
}

function lengthOf(text: string | null): number {
  return text?.replaceAll(/\s+/g, ' ').trim().length ?? 0
}
