import type { EditorView } from 'prosemirror-view'

/**
 * What the browser knows of its caret and does not tell: on which of two lines it stands where a
 * line is broken, and in which column it set out.
 */
export interface CaretSide {
  /** The ProseMirror position that this is about. */
  readonly position: number
  /** -1 at the end of the line before, 1 at the beginning of the next. */
  readonly side: 1 | -1
  /** Where the caret set out to move by screens, in pixels from the left of the text. */
  readonly column: number | null
}

const known = new WeakMap<EditorView, CaretSide>()

export function rememberSide(view: EditorView, side: CaretSide): void {
  known.set(view, side)
}

/** What is remembered of the caret at a position; the beginning of the line where nothing is. */
export function sideAt(view: EditorView, position: number): CaretSide {
  const side = known.get(view)
  return side?.position === position ? side : { position, side: 1, column: null }
}
