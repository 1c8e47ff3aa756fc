import type { Mark, Node } from 'prosemirror-model'
import { normaliseText } from '../../../shared/article/normaliseText'
import { articleSchema } from '../../../shared/article/schema'

/** A run of text as the page's source has it, a line break, or an inline node already made. */
export type Inline =
  { readonly text: string; readonly marks: readonly Mark[] } | { readonly node: Node } | 'break'

/**
 * The inline content of each paragraph in a run: white space collapsed as CSS does for
 * `white-space: normal`, two breaks or more taken as the end of a paragraph, blank ones dropped.
 */
export function paragraphsOf(run: readonly Inline[]): readonly (readonly Node[])[] {
  const paragraphs: Node[][] = []
  let startsParagraph = true
  for (const line of linesOf(run)) {
    const content = collapsed(line)
    if (isBlank(content)) {
      startsParagraph = true
      continue
    }
    if (startsParagraph) paragraphs.push([])
    const paragraph = paragraphs.at(-1)!
    if (!startsParagraph) paragraph.push(articleSchema.node('hard_break'))
    for (const node of content) paragraph.push(node)
    startsParagraph = false
  }
  return paragraphs
}

type Part = Exclude<Inline, 'break'>

function linesOf(run: readonly Inline[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]]
  for (const part of run) {
    if (part === 'break') lines.push([])
    else lines.at(-1)!.push(part)
  }
  return lines
}

function collapsed(line: readonly Part[]): Node[] {
  const parts: (Node | { text: string; readonly marks: readonly Mark[] })[] = []
  // A line begins as if a space came before it, which swallows those at its start.
  let afterSpace = true
  for (const part of line) {
    if ('node' in part) {
      parts.push(part.node)
      afterSpace = false
      continue
    }
    let text = normaliseText(part.text.replaceAll('\f', ' ')).replace(/[ \t\n]+/g, ' ')
    if (afterSpace && text.startsWith(' ')) text = text.slice(1)
    if (text === '') continue
    parts.push({ text, marks: part.marks })
    afterSpace = text.endsWith(' ')
  }
  // No-break spaces at the ends of a line only push it about.
  const first = parts[0]
  if (first && !isNode(first)) first.text = first.text.replace(/^[ \u00A0]+/, '')
  const last = parts.at(-1)
  if (last && !isNode(last)) last.text = last.text.replace(/[ \u00A0]+$/, '')
  return parts.flatMap((part) => {
    if (isNode(part)) return [part]
    return part.text === '' ? [] : [articleSchema.text(part.text, part.marks)]
  })
}

function isNode(part: Node | { readonly text: string }): part is Node {
  return 'type' in part
}

function isBlank(content: readonly Node[]): boolean {
  return content.every((node) => node.isText && /^\s*$/.test(node.text!))
}
