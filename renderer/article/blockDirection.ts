import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/** Whether the caret is in text that runs from right to left. */
export function isRightToLeft(view: EditorView): boolean {
  const { focusNode, focusOffset } = document.getSelection() ?? {}
  if (!focusNode || focusOffset === undefined || !view.dom.contains(focusNode)) return false
  const { parent, parentOffset } = view.state.doc.resolve(view.posAtDOM(focusNode, focusOffset))
  return runsRightToLeft(parent, parentOffset)
}

/**
 * Whether a block runs from right to left at an offset in it. What stands between two line breaks
 * takes the direction of its first letter or mark of direction (`unicode-bidi: plaintext`, by rules
 * P2 and P3 of UAX #9), which no style tells; code runs from left to right.
 */
export function runsRightToLeft(block: Node, offset: number): boolean {
  if (block.type.name === 'code_block') return false
  const text = block.textBetween(0, block.content.size, null, ({ type }) =>
    type.name === 'hard_break' ? '\n' : '\uFFFC',
  )
  const line = text.slice(text.slice(0, offset).lastIndexOf('\n') + 1)
  return beginsRightToLeft(line)
}

/** Whether a line runs from right to left by its first letter or mark of direction. */
export function beginsRightToLeft(line: string): boolean {
  const [sign = ''] = /[\u200E\u200F\u061C\p{L}\n]/u.exec(line) ?? []
  return sign === '\u200F' || sign === '\u061C' || rightToLeftLetter.test(sign)
}
