import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import {
  Decoration,
  DecorationSet,
  type EditorView,
  type NodeView,
  type ViewMutationRecord,
} from 'prosemirror-view'

/** Which sections of the document have their content on the page. */
export interface SectionsState {
  /** By their index in the document. */
  readonly drawn: ReadonlySet<number>
  /** What tells the view of each section that has none. */
  readonly undrawn: DecorationSet
}

export const sectionsKey = new PluginKey<SectionsState>('sections')

/**
 * Gives the page the content of a section only once it is asked for, or the selection comes there:
 * however long an article is, it opens with what is in sight.
 */
export function sectionsPlugin(first: ReadonlySet<number>): Plugin<SectionsState> {
  const elements = new WeakMap<Node, HTMLElement>()
  return new Plugin<SectionsState>({
    key: sectionsKey,
    state: {
      init: (_config, { doc }) => stateWith(doc, first),
      apply: (transaction, state) => {
        const { doc, selection } = transaction
        const asked = transaction.getMeta(sectionsKey) as readonly number[] | undefined
        const selected = transaction.selectionSet
          ? [doc.resolve(selection.anchor).index(0), doc.resolve(selection.head).index(0)]
          : []
        const more = [...(asked ?? []), ...selected].filter((index) => !state.drawn.has(index))
        return more.length === 0 ? state : stateWith(doc, new Set([...state.drawn, ...more]))
      },
    },
    props: {
      decorations: (state) => sectionsKey.getState(state)?.undrawn,
      nodeViews: {
        section: (node, _view, _position, decorations): NodeView => {
          // One element for good: what is observed and scrolled to stays where it is.
          const dom = elements.get(node) ?? sectionElement(node)
          elements.set(node, dom)
          const isUndrawn = decorations.some(({ spec }) => spec === undrawnSpec)
          dom.classList.toggle('section-undrawn', isUndrawn)
          return { dom, ...(isUndrawn ? {} : { contentDOM: dom }), ignoreMutation }
        },
      },
    },
  })
}

/** The transaction that draws sections, by their index; null where all of them are drawn. */
export function drawSections(state: EditorState, indices: readonly number[]): Transaction | null {
  const drawn = sectionsKey.getState(state)?.drawn
  const missing = indices.filter((index) => index < state.doc.childCount && !drawn?.has(index))
  return missing.length === 0 ? null : state.tr.setMeta(sectionsKey, missing)
}

/** Draws the section of a position, so that it has a place on the page. */
export function drawAt(view: EditorView, position: number): void {
  const transaction = drawSections(view.state, [view.state.doc.resolve(position).index(0)])
  if (transaction) view.dispatch(transaction)
}

/** How a section is laid out is not the view's concern. */
function ignoreMutation({ type, target }: ViewMutationRecord): boolean {
  return type === 'attributes' && target instanceof HTMLElement && target.matches('section')
}

const undrawnSpec = { undrawn: true }

function stateWith(doc: Node, drawn: ReadonlySet<number>): SectionsState {
  const undrawn: Decoration[] = []
  doc.forEach((section, position, index) => {
    if (drawn.has(index)) return
    undrawn.push(Decoration.node(position, position + section.nodeSize, {}, undrawnSpec))
  })
  return { drawn, undrawn: DecorationSet.create(doc, undrawn) }
}

/** An empty section that knows about how long its content is, for its height until that is there. */
function sectionElement(node: Node): HTMLElement {
  const element = document.createElement('section')
  element.style.setProperty('--characters', String(node.content.size))
  element.style.setProperty('--blocks', String(node.childCount))
  return element
}
