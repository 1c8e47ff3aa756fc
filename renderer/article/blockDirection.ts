import type { EditorView } from 'prosemirror-view'

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Whether the caret is in a block that runs from right to left. Each takes the direction of its
 * first letter (`unicode-bidi: plaintext`), which no style tells; code runs from left to right.
 */
export function isRightToLeft(view: EditorView): boolean {
  const { focusNode, focusOffset } = document.getSelection() ?? {}
  if (!focusNode || focusOffset === undefined || !view.dom.contains(focusNode)) return false
  const { parent } = view.state.doc.resolve(view.posAtDOM(focusNode, focusOffset))
  if (parent.type.name === 'code_block') return false
  const [firstLetter = ''] = /\p{L}/u.exec(parent.textContent) ?? []
  return rightToLeftLetter.test(firstLetter)
}
