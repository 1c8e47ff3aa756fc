import type { Mark, Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { normaliseText } from '../../../shared/article/normaliseText'
import { meaningOf } from './elements'
import { altOf, type ImageSource } from './images'
import { paragraphsOf, type Inline } from './paragraphs'
import type { PageElement, PageNode } from './page'
import { piecesIn, type InlinePiece } from './pieces'

/** Makes the blocks of one kind of element. */
export type Converter = (element: PageElement, scope: Scope) => readonly Node[]

/** Where a converter stands: what it needs to go on inwards. */
export interface Scope {
  readonly converters: ReadonlyMap<string, Converter>
  readonly imageOf: ImageSource
  readonly base: string | null
  readonly marks: readonly Mark[]
  /** How many converted elements stand around this one. */
  readonly depth: number
}

/** A block, or an element that the caller asked to convert itself. */
export type Content =
  | { readonly kind: 'block'; readonly block: Node }
  | { readonly kind: 'part'; readonly element: PageElement; readonly scope: Scope }

/** Past this many lists, quotes and tables inside one another, only their text is kept. */
const deepest = 40

const { nodes } = articleSchema
const none: ReadonlySet<string> = new Set()

/** The blocks below `root`, in order and none of them empty. */
export function blocksIn(root: PageNode, scope: Scope): Node[] {
  const blocks: Node[] = []
  for (const content of contentOf(root, scope, none)) {
    if (content.kind === 'block') blocks.push(content.block)
  }
  return blocks
}

/** The blocks below `root` in order, and among them the elements named in `parts`, as they are. */
export function* contentOf(
  root: PageNode,
  scope: Scope,
  parts: ReadonlySet<string>,
): Generator<Content> {
  const isWanted = (element: PageElement): boolean => {
    const meaning = meaningOf(element)
    return parts.has(meaning) || (scope.depth < deepest && scope.converters.has(meaning))
  }
  let run: InlinePiece[] = []
  for (const piece of piecesIn(root, isWanted, scope.marks, scope.base)) {
    if (piece.kind !== 'edge' && piece.kind !== 'element') {
      run.push(piece)
      continue
    }
    yield* paragraphs(run, scope)
    run = []
    if (piece.kind === 'edge') continue
    const { element, marks } = piece
    const inside = { ...scope, marks, depth: scope.depth + 1 }
    const meaning = meaningOf(element)
    if (parts.has(meaning)) yield { kind: 'part', element, scope: inside }
    else
      for (const block of scope.converters.get(meaning)!(element, inside))
        yield { kind: 'block', block }
  }
  yield* paragraphs(run, scope)
}

/** Everything below an element on one line, its inner blocks held apart by `separator`. */
export function lineIn(element: PageElement, scope: Scope, separator: Node): readonly Node[] {
  const run: Inline[] = []
  for (const piece of piecesIn(element, () => false, scope.marks, scope.base)) {
    if (piece.kind === 'edge') run.push('break', 'break')
    else if (piece.kind !== 'element') run.push(inlineOf(piece, scope))
  }
  return joinLines(paragraphsOf(run), separator)
}

/** Lines of inline content as one, without those that are empty. */
export function joinLines(lines: readonly (readonly Node[])[], separator: Node): readonly Node[] {
  const joined: Node[] = []
  for (const line of lines) {
    if (line.length === 0) continue
    if (joined.length > 0) joined.push(separator)
    for (const node of line) joined.push(node)
  }
  return joined
}

function* paragraphs(run: readonly InlinePiece[], scope: Scope): Generator<Content> {
  if (run.length === 0) return
  const inline = run.map((piece) => inlineOf(piece, scope))
  const isMissing = isImageAlone(run) && inline.every((part) => part === 'break' || 'text' in part)
  for (const content of paragraphsOf(inline)) {
    const paragraph = nodes.paragraph.create(null, content)
    // What an image would have shown is set apart from what the text says.
    yield { kind: 'block', block: isMissing ? nodes.figure.create(null, paragraph) : paragraph }
  }
}

function isImageAlone(run: readonly InlinePiece[]): boolean {
  return run.every(
    (piece) => piece.kind === 'image' || (piece.kind === 'text' && piece.text.trim() === ''),
  )
}

function inlineOf(piece: InlinePiece, { imageOf }: Scope): Inline {
  if (piece.kind === 'break') return 'break'
  if (piece.kind === 'text') return piece
  const alt = altOf(piece.element)
  const src = imageOf(piece.element)
  if (src === null) return { text: alt, marks: piece.marks }
  return { node: nodes.image.create({ src, alt: normaliseText(alt) }, null, piece.marks) }
}
