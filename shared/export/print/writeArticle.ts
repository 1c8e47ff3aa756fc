import type { DOMOutputSpec, Mark, Node } from 'prosemirror-model'
import { articleText, type TextBlock } from '../../article/text'
import { escapeHtml } from './escapeHtml'
import type { PlacedHighlight } from './placedHighlights'

/**
 * The document as HTML in the elements of its schema, with the highlights as marks, one inside the
 * other where they overlap, and a number after the passage of each note.
 */
export function writeArticle(document: Node, placed: readonly PlacedHighlight[]): string {
  const text = articleText(document)
  const html: string[] = []
  let at = 0
  let open: readonly PlacedHighlight[] = []
  const writeBlock = (block: TextBlock): void => {
    // Those that reach into this block, from those that began before it and those that begin in it.
    open = open.filter(({ end }) => end > block.start)
    const begun: PlacedHighlight[] = []
    while (at < placed.length && placed[at]!.start < block.end) begun.push(placed[at++]!)
    open = [...open, ...begun]
    html.push(writeInline(block, open))
  }
  let next = 0
  for (const step of steps(document)) {
    if (typeof step === 'string') html.push(step)
    else writeBlock(text.blocks[next++]!)
  }
  return html.join('')
}

/** The tags of everything around text blocks, and each text block, in order; without recursion. */
function* steps(document: Node): Generator<string | Node> {
  const stack: { readonly node: Node; index: number; readonly close: string }[] = [
    { node: document, index: 0, close: '' },
  ]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.index >= top.node.childCount) {
      yield top.close
      stack.pop()
      continue
    }
    const child = top.node.child(top.index++)
    const [open, close] = tagsOfBlock(child, top.node)
    yield open
    if (child.isTextblock) {
      yield child
      yield close
    } else stack.push({ node: child, index: 0, close })
  }
}

/** HTML has captions of tables in an element of their own, and would move any other out. */
function tagsOfBlock(node: Node, parent: Node): readonly [string, string] {
  const isOfTable = node.type.name === 'caption' && parent.type.name === 'table'
  return isOfTable ? ['<caption>', '</caption>'] : tagsOf(node.type.spec.toDOM!(node))
}

function writeInline({ node, start }: TextBlock, highlights: readonly PlacedHighlight[]): string {
  const html: string[] = []
  let offset = start
  node.forEach((child) => {
    const end = offset + child.nodeSize
    for (const [from, to] of piecesOf(offset, end, highlights)) {
      const around = highlights.filter((placed) => placed.start < to && placed.end > from)
      html.push(
        writePiece(
          child,
          child.isText ? child.text!.slice(from - offset, to - offset) : null,
          around,
        ),
      )
      for (const { number } of highlights.filter((placed) => placed.end === to && placed.number))
        html.push(reference(number!))
    }
    offset = end
  })
  return html.join('')
}

/** A stretch of text, cut wherever a highlight begins or ends in it. */
function piecesOf(
  start: number,
  end: number,
  highlights: readonly PlacedHighlight[],
): readonly (readonly [number, number])[] {
  const cuts = new Set([start, end])
  for (const placed of highlights) {
    if (placed.start > start && placed.start < end) cuts.add(placed.start)
    if (placed.end > start && placed.end < end) cuts.add(placed.end)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((to, index) => [sorted[index]!, to] as const)
}

function writePiece(node: Node, text: string | null, around: readonly PlacedHighlight[]): string {
  const content = text === null ? tagsOf(node.type.spec.toDOM!(node)).join('') : escapeHtml(text)
  const marked = node.marks.reduceRight((inner, mark) => wrap(tagsOfMark(mark), inner), content)
  return around.reduceRight(
    (inner, { highlight: { color } }) =>
      wrap([`<mark class="highlight highlight-${color}">`, '</mark>'], inner),
    marked,
  )
}

function wrap([open, close]: readonly [string, string], inner: string): string {
  return open + inner + close
}

function reference(number: number): string {
  return `<sup class="note-number" id="passage-${number}"><a href="#note-${number}">${number}</a></sup>`
}

function tagsOfMark(mark: Mark): readonly [string, string] {
  return tagsOf(mark.type.spec.toDOM!(mark, true))
}

const empty = new Set(['br', 'hr', 'img'])

/** The opening and closing tags of what the schema says of an element; `0` is where content goes. */
function tagsOf(spec: DOMOutputSpec): readonly [string, string] {
  if (!Array.isArray(spec)) throw new TypeError('the schema gives its elements as lists')
  const [name, ...rest] = spec as unknown as readonly [string, ...unknown[]]
  const hasAttributes = typeof rest[0] === 'object' && rest[0] !== null && !Array.isArray(rest[0])
  const attributes = hasAttributes ? (rest[0] as Readonly<Record<string, unknown>>) : {}
  const written = Object.entries(attributes)
    .filter(([attribute]) => attribute !== 'tabindex')
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(String(value))}"`)
    .join('')
  const inner = rest.slice(hasAttributes ? 1 : 0).find((child) => Array.isArray(child))
  const [open, close] = inner ? tagsOf(inner as DOMOutputSpec) : ['', '']
  return [`<${name}${written}>${open}`, empty.has(name) ? '' : `${close}</${name}>`]
}
