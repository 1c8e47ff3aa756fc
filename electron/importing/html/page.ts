import { DOMParser } from 'linkedom'

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

/** The parsed form of a page or of a fragment, which needs no root; attribute names in lower case. */
export function parsePage(html: string): Page {
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Page
  // The parser leaves attribute names as they are written, and then would not find HREF as href.
  for (const element of page.querySelectorAll('*')) lowerAttributeNames(element)
  return page
}

function lowerAttributeNames(element: PageElement): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const lower = name.toLowerCase()
    if (lower === name) continue
    element.removeAttribute(name)
    if (element.getAttribute(lower) === null) element.setAttribute(lower, value)
  }
}
