import { DOMParser } from 'linkedom'
import { t } from '../../../shared/language/t'
import { ImportRefused } from '../importedArticle'
import { nestingOf } from './nesting'

/** The parser's time grows with the depth at every tag; real pages stay below a hundred. */
const deepestPage = 10_000

/** A node of a parsed page: the part of the DOM that importing reads, which linkedom provides. */
export interface PageNode {
  readonly nodeType: number
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
  /** The text of a text node; of an element, all text inside it. */
  readonly textContent: string | null
}

/** An element of a parsed page. */
export interface PageElement extends PageNode {
  /** In lower case. */
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  remove(): void
  /** Puts a node in front of this one, and out of where it was. */
  before(node: PageNode): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** A whole parsed page, or a fragment of one. Its scripts never run and nothing is fetched. */
export interface Page extends PageNode {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4
}

/** Every element below `root` in order; one that is removed when its turn comes is not entered. */
export function* elementsIn(
  root: PageNode,
  isEntered: (element: PageElement) => boolean = () => true,
): Generator<PageElement> {
  const stack: (PageNode | null)[] = [root.firstChild]
  while (stack.length > 0) {
    const node = stack.pop()
    if (!node) continue
    stack.push(node.nextSibling)
    if (!isElement(node)) continue
    yield node
    if (node.parentNode && isEntered(node)) stack.push(node.firstChild)
  }
}

/**
 * The parsed form of a page or of a fragment, which needs no root; attribute names in lower case.
 * Throws `ImportRefused` for one that is nested to make programs fail.
 */
export function parsePage(html: string): Page {
  if (nestingOf(html) > deepestPage)
    throw new ImportRefused('unreadable', t('importing.nestedTooDeep'))
  // In the parser's tree nothing can be reached past a document type.
  const source = html.replaceAll(/<!doctype[^>]{0,2000}>/gi, '')
  const page = new DOMParser().parseFromString(source, 'text/html') as unknown as Page
  // The parser leaves attribute names as they are written, and then would not find HREF as href.
  for (const element of page.querySelectorAll('*')) lowerAttributeNames(element)
  return page
}

/** The parsed form of a page, with a body even where its source leaves that to the browser. */
export function parseWholePage(html: string): Page {
  const page = parsePage(html)
  if (page.querySelector('body')) return page
  return parsePage(`<html><head></head><body>${html}</body></html>`)
}

function lowerAttributeNames(element: PageElement): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const lower = name.toLowerCase()
    if (lower === name) continue
    element.removeAttribute(name)
    if (element.getAttribute(lower) === null) element.setAttribute(lower, value)
  }
}
