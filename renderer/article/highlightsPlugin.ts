import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { articleText, blocksIn, type ArticleText, type TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { findAnchor } from '../../shared/notes/anchor'
import type { Highlight } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { describeInk } from '../notes/describeHighlight'
import {
  emptyIndex,
  highlightsTouching,
  indexHighlights,
  type HighlightIndex,
} from './highlightIndex'

/** What the plugin is told; what is absent stays as it was. */
export interface HighlightsUpdate {
  readonly highlights?: readonly Highlight[]
  /** The part of the text near the viewport; only there are highlights painted. */
  readonly near?: TextRange
  readonly focusedId?: string | null
  /** All tags of the library, by which marks are described. */
  readonly tags?: readonly Tag[]
}

export interface HighlightsState {
  readonly index: HighlightIndex
  readonly near: TextRange
  readonly focusedId: string | null
  readonly tags: readonly Tag[]
  readonly painted: DecorationSet
  /** Apart from the rest, so that moving the focus repaints one highlight alone. */
  readonly focused: DecorationSet
}

export const highlightsKey = new PluginKey<HighlightsState>('highlights')

/**
 * Paints highlights near the viewport as `mark` elements, one inside the other where they overlap.
 * Ask its state, never the page, which highlights lie where.
 */
export function highlightsPlugin(): Plugin<HighlightsState> {
  return new Plugin<HighlightsState>({
    key: highlightsKey,
    state: {
      init: () => ({
        index: emptyIndex,
        near: { start: 0, end: 0 },
        focusedId: null,
        tags: [],
        painted: DecorationSet.empty,
        focused: DecorationSet.empty,
      }),
      apply: (transaction, state) => {
        const update = transaction.getMeta(highlightsKey) as HighlightsUpdate | undefined
        return update ? updated(state, update, transaction.doc) : state
      },
    },
    props: {
      decorations: (state) => highlightsKey.getState(state)?.painted,
    },
  })
}

/** The plugin that marks the one highlight in focus; it reads the state of `highlightsPlugin`. */
export function focusPlugin(): Plugin {
  return new Plugin({
    props: { decorations: (state) => highlightsKey.getState(state)?.focused },
  })
}

/** The transaction that tells the plugin of a change besides what it does already. */
export function tellHighlights(transaction: Transaction, update: HighlightsUpdate): Transaction {
  return transaction.setMeta(highlightsKey, update)
}

function updated(state: HighlightsState, update: HighlightsUpdate, doc: Node): HighlightsState {
  const text = articleText(doc)
  const kept = update.highlights ?? state.index.kept
  const index =
    kept === state.index.kept
      ? state.index
      : indexHighlights(kept, placedIn(text.text), state.index)
  const near = update.near ?? state.near
  const focusedId = update.focusedId === undefined ? state.focusedId : update.focusedId
  const tags = update.tags ?? state.tags
  const repaint = index !== state.index || near !== state.near || tags !== state.tags
  const refocus = repaint || focusedId !== state.focusedId
  const touching = refocus ? highlightsTouching(index, near) : []
  return {
    index,
    near,
    focusedId,
    tags,
    painted: repaint
      ? paint(doc, text, touching, near, (highlight, isContinued) =>
          inkOf(highlight, tags, isContinued),
        )
      : state.painted,
    focused: refocus
      ? paint(
          doc,
          text,
          touching.filter(({ id }) => id === focusedId),
          near,
          focusMark,
        )
      : state.focused,
  }
}

/** What tells where in a text a highlight is found. */
function placedIn(text: string): (highlight: Highlight) => Highlight | null {
  return (highlight) => {
    const range = findAnchor(text, highlight)
    if (!range || range.start === highlight.start) return range && highlight
    return { ...highlight, ...range }
  }
}

type Attributes = Record<string, string>

function inkOf(highlight: Highlight, tags: readonly Tag[], isContinued: boolean): Attributes {
  const { id, color, note } = highlight
  const ink = describeInk(highlight, tags)
  return {
    nodeName: 'mark',
    // A mark must not be named (WAI-ARIA 1.2), for its words are what is read; it is described.
    'aria-description': isContinued ? t('notes.highlightContinued', { highlight: ink }) : ink,
    class: `highlight highlight-${color}${note === '' ? '' : ' highlight-noted'}`,
    'data-highlight': id,
  }
}

/** An element of its own, for the mark inside may be that of another highlight. */
function focusMark({ color }: Highlight): Attributes {
  return { nodeName: 'span', class: `highlight-focused highlight-focused-${color}` }
}

function paint(
  doc: Node,
  text: ArticleText,
  highlights: readonly Highlight[],
  near: TextRange,
  /** Asked once for each paragraph that a highlight is in. */
  attributesOf: (highlight: Highlight, isContinued: boolean) => Attributes,
): DecorationSet {
  if (highlights.length === 0) return DecorationSet.empty
  const decorations = highlights.flatMap((highlight) => {
    const start = Math.max(highlight.start, near.start)
    const end = Math.min(highlight.end, near.end)
    const begun = attributesOf(highlight, false)
    return blocksIn(text, { start, end }).map(({ block, from, to }) =>
      Decoration.inline(
        block.position + from - block.start,
        block.position + to - block.start,
        block.start > highlight.start ? attributesOf(highlight, true) : begun,
        { highlightId: highlight.id },
      ),
    )
  })
  return DecorationSet.create(doc, decorations)
}
