import type { Mark } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { hasClass, isBlock, isDropped } from './elements'
import { marksInside } from './marks'
import { isElement, isText, type PageElement, type PageNode } from './page'

/** What a page holds between two edges of blocks: text, line breaks and images. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly element: PageElement; readonly marks: readonly Mark[] }

/** One step through a page: something inline, an edge of a block, or an element asked for. */
export type Piece =
  | InlinePiece
  | { readonly kind: 'edge' }
  | { readonly kind: 'element'; readonly element: PageElement; readonly marks: readonly Mark[] }

interface Open {
  readonly node: PageNode
  readonly marks: readonly Mark[]
  readonly after: readonly Piece[]
}

const edge: Piece = { kind: 'edge' }

/**
 * Steps through everything below `root` in order. An element that `isWanted` names comes whole,
 * and what is inside it is left to the caller; every other one dissolves into its text with marks and
 * into edges. The stack is a list, so a page may be nested as deep as it likes.
 */
export function* piecesIn(
  root: PageNode,
  isWanted: (element: PageElement) => boolean,
  marks: readonly Mark[],
  base: string | null,
): Generator<Piece> {
  const stack: Open[] = []
  let inside = marks
  let next = root.firstChild
  while (next || stack.length > 0) {
    if (!next) {
      const { node, marks, after } = stack.pop()!
      yield* after
      inside = marks
      next = node.nextSibling
      continue
    }
    const node: PageNode = next
    next = node.nextSibling
    if (isText(node)) {
      yield { kind: 'text', text: node.textContent ?? '', marks: inside }
    } else if (isElement(node) && !isDropped(node)) {
      if (isWanted(node)) {
        yield { kind: 'element', element: node, marks: inside }
        continue
      }
      const alone = leafPieces(node, inside)
      if (alone) {
        yield* alone
        continue
      }
      const [before, after] = piecesAround(node, inside)
      yield* before
      stack.push({ node, marks: inside, after })
      inside = marksInside(node, inside, base)
      next = node.firstChild
    }
  }
}

/** What stands for an element whose inside is not walked; null for any other. */
function leafPieces(element: PageElement, marks: readonly Mark[]): readonly Piece[] | null {
  switch (element.localName) {
    case 'br':
      return [{ kind: 'break' }]
    case 'img':
      return [{ kind: 'image', element, marks }]
    case 'input':
      // A list of tasks says with these what is done; every other control is no part of a text.
      if (element.getAttribute('type')?.toLowerCase() !== 'checkbox') return []
      return [textPiece(element.getAttribute('checked') === null ? '☐ ' : '☑ ', marks)]
    case 'math':
      return mathPieces(element, marks)
    case 'rt':
    case 'rtc':
      return []
    case 'a':
      return isPermalink(element) ? [] : null
    default:
      // A formula typeset with boxes stands beside the same formula in MathML.
      return hasClass(element, /^katex-html$/) ? [] : null
  }
}

/** Whether a link only marks a place in its own page, as beside headings and footnotes. */
function isPermalink(link: PageElement): boolean {
  const isWithin = link.getAttribute('href')?.includes('#') ?? false
  return (
    isWithin &&
    /^(?:[#¶§↩↑^🔗]\uFE0E?|\s)*$/u.test(link.textContent ?? '') &&
    !link.querySelector('img')
  )
}

function piecesAround(
  element: PageElement,
  marks: readonly Mark[],
): readonly [before: readonly Piece[], after: readonly Piece[]] {
  if (isBlock(element)) return [[edge], [edge]]
  if (element.localName === 'q') return [[textPiece('“', marks)], [textPiece('”', marks)]]
  if (element.localName === 'ruby') {
    // The words stay whole, so that they can be found and quoted, and then their reading.
    const reading = readingOf(element)
    return [[], reading === '' ? [] : [textPiece(`(${reading})`, marks)]]
  }
  return [[], []]
}

function readingOf(ruby: PageElement): string {
  let reading = ''
  for (let node = ruby.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === 'rt') reading += node.textContent ?? ''
  }
  return reading.trim()
}

function mathPieces(math: PageElement, marks: readonly Mark[]): readonly Piece[] {
  const source = math.querySelector('annotation[encoding="application/x-tex"]')
  if (!source) {
    const annotations = [...math.querySelectorAll('annotation, annotation-xml')]
    for (const annotation of annotations) annotation.remove()
    return [textPiece(math.textContent ?? '', marks)]
  }
  return [textPiece(source.textContent ?? '', articleSchema.mark('code').addToSet(marks))]
}

function textPiece(text: string, marks: readonly Mark[]): Piece {
  return { kind: 'text', text, marks }
}
