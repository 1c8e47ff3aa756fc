import { normaliseText } from '../../../shared/article/normaliseText'
import { hasClass, isBlock, isDropped } from './elements'
import { isElement, isText, type PageElement, type PageNode } from './page'

const lineNumber =
  /^(?:(?:line|hljs-ln)-?num(?:ber)?s?|linenos?|lnt?|gutter|rouge-gutter|blob-num)$/i
const codeLine = /^(?:line|code-line|token-line|view-line)$/i

/** The text of preformatted code with its line breaks, without its line numbers. */
export function codeText(element: PageElement): string {
  const parts: string[] = []
  let atLineStart = true
  const add = (text: string): void => {
    if (text === '') return
    parts.push(text)
    atLineStart = text.endsWith('\n')
  }
  const stack: { readonly node: PageElement; readonly isLine: boolean }[] = []
  let next: PageNode | null = element.firstChild
  while (next || stack.length > 0) {
    if (!next) {
      const { node, isLine } = stack.pop()!
      if (isLine && !atLineStart) add('\n')
      next = node.nextSibling
      continue
    }
    const node: PageNode = next
    next = node.nextSibling
    if (isText(node)) add(normaliseText(node.textContent ?? ''))
    else if (isElement(node) && !isDropped(node) && !isLineNumber(node)) {
      if (node.localName === 'br') add('\n')
      const isLine = isCodeLine(node)
      if (isLine && !atLineStart) add('\n')
      stack.push({ node, isLine })
      next = node.firstChild
    }
  }
  return parts
    .join('')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}

function isCodeLine(element: PageElement): boolean {
  // The cells of a row share its line.
  if (element.localName === 'td' || element.localName === 'th') return false
  return isBlock(element) || hasClass(element, codeLine)
}

function isLineNumber(element: PageElement): boolean {
  return hasClass(element, lineNumber) && /^[\s\d]*$/.test(element.textContent ?? '')
}
