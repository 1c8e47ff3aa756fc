import { t } from '../../shared/language/t'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { countWhile } from '../../shared/countWhile'
import { highlightColors, type Highlight, type HighlightColor } from '../../shared/notes/highlight'
import { tagTree } from '../../shared/notes/tagTree'
import { findAnchor } from '../../shared/notes/anchor'
import { moveEnd, type EndStep } from '../notes/moveEnd'
import type { Session } from '../state/session'
import {
  focusedHighlight,
  openHighlights,
  type Focus,
  type WindowState,
} from '../state/windowState'
import type { Command } from './command'

const group = 'Highlight'

const inkTitles: Readonly<Record<HighlightColor, PlainMessageId>> = {
  yellow: 'commands.colorYellow',
  green: 'commands.colorGreen',
  blue: 'commands.colorBlue',
  pink: 'commands.colorPink',
  orange: 'commands.colorOrange',
  purple: 'commands.colorPurple',
}

const moveTitles = {
  'end-word-on': 'commands.moveEndWordOn',
  'end-word-back': 'commands.moveEndWordBack',
  'end-character-on': 'commands.moveEndCharacterOn',
  'end-character-back': 'commands.moveEndCharacterBack',
  'start-word-on': 'commands.moveStartWordOn',
  'start-word-back': 'commands.moveStartWordBack',
  'start-character-on': 'commands.moveStartCharacterOn',
  'start-character-back': 'commands.moveStartCharacterBack',
} as const satisfies Readonly<Record<string, PlainMessageId>>

/** What can be done with the selection or with the highlight in focus. */
export const highlightCommands: readonly Command[] = [
  ...highlightColors.map((color, index): Command => ({
    id: `color-${color}`,
    title: inkTitles[color],
    detail: ({ library: { tags } }) => {
      const { legend, textOf } = tagTree(tags)
      return textOf(legend.get(color)?.id ?? '') || null
    },
    group,
    keys: [String(index + 1)],
    applies: hasPassage,
    run: (session) => ink(session, color),
  })),
  {
    id: 'tag',
    title: 'commands.tag',
    group,
    keys: ['T'],
    applies: hasPassage,
    run: (session) => edit(session, 'tags'),
  },
  {
    id: 'note',
    title: 'commands.note',
    group,
    keys: ['N', 'Enter'],
    applies: hasPassage,
    run: (session) => edit(session, 'note'),
  },
  {
    id: 'make-card',
    title: 'commands.makeCard',
    group,
    keys: ['Shift+C'],
    applies: hasPassage,
    run: (session) => edit(session, 'card'),
  },
  {
    id: 'copy-quote',
    title: 'commands.copyQuote',
    group,
    keys: ['C'],
    applies: hasPassage,
    run: (session) => void copyPassage(session),
  },
  {
    id: 'delete-highlight',
    title: 'commands.deleteHighlight',
    group,
    keys: ['Delete', 'Backspace'],
    applies: hasFocusAlone,
    run: (session) => withFocused(session, (highlight) => session.notes.remove(highlight)),
  },
  {
    id: 'next-highlight',
    title: 'commands.nextHighlight',
    group,
    keys: ['J'],
    applies: hasHighlights,
    run: (session) => step(session, 1),
  },
  {
    id: 'previous-highlight',
    title: 'commands.previousHighlight',
    group,
    keys: ['K'],
    applies: hasHighlights,
    run: (session) => step(session, -1),
  },
  ...(
    [
      ['end', 1, 'word', ']'],
      ['end', -1, 'word', '['],
      ['start', 1, 'word', '}'],
      ['start', -1, 'word', '{'],
      ['end', 1, 'character', '.'],
      ['end', -1, 'character', ','],
      ['start', 1, 'character', '>'],
      ['start', -1, 'character', '<'],
    ] as const
  ).map(([end, by, unit, key]): Command => {
    const way = by === 1 ? 'on' : 'back'
    return {
      id: `move-${end}-${unit}-${way}`,
      title: moveTitles[`${end}-${unit}-${way}`],
      group,
      keys: [key],
      applies: hasFocusAlone,
      run: (session) => moveFocused(session, { end, by, unit }),
    }
  }),
]

/** Highlights the selection in a colour, or gives the highlight in focus that colour. */
export function ink(session: Session, color: HighlightColor): void {
  const state = session.store.get()
  const highlight = focusedHighlight(state)
  if (state.selection) session.notes.add(state.selection, color)
  else if (highlight) session.notes.recolor(highlight, color)
  else return
  if (state.settings.color !== color) session.changeSettings({ color })
}

/** Opens the note, the tags or the card of the highlight in focus, made of the selection if there is one. */
export function edit(session: Session, editing: NonNullable<Focus['editing']>): void {
  const { selection, focus, settings } = session.store.get()
  if (selection) session.notes.add(selection, settings.color, editing)
  else if (focus) session.focus({ ...focus, editing, reveal: true, by: undefined })
}

/** Copies the selected passage, or that of the highlight in focus. */
export async function copyPassage(session: Session): Promise<void> {
  const state = session.store.get()
  const { selection, article } = state
  const text = selection
    ? article?.text.text.slice(selection.start, selection.end)
    : focusedHighlight(state)?.quote
  if (text === undefined) return
  if (await session.call('copyText', { text })) session.messages.say(t('notices.copiedPassage'))
}

/** Whether there is a selection or a highlight in focus. */
export function hasPassage(state: WindowState): boolean {
  return state.selection !== null || focusedHighlight(state) !== undefined
}

/** Beside a selection, which the keys are for, the highlight in focus may be far out of sight. */
function hasFocusAlone(state: WindowState): boolean {
  return state.selection === null && focusedHighlight(state) !== undefined
}

function hasHighlights(state: WindowState): boolean {
  return openHighlights(state).length > 0
}

function withFocused(session: Session, act: (highlight: Highlight) => void): void {
  const highlight = focusedHighlight(session.store.get())
  if (highlight) act(highlight)
}

/** Walks the highlights in reading order, from the one in focus, the caret or the place in view. */
function step(session: Session, by: 1 | -1): void {
  const state = session.store.get()
  const all = openHighlights(state)
  const place = state.caret ?? state.places[state.article?.id ?? ''] ?? 0
  const focused = all.findIndex(({ id }) => id === state.focus?.highlightId)
  const before = countWhile(all.length, (index) => all[index]!.start < place)
  const next = focused >= 0 ? focused + by : by === 1 && !isAtEnd(state) ? before : before - 1
  const highlight = all[next] ?? all[focused]
  if (!all[next]) session.messages.say(t(by === 1 ? 'notices.noneAfter' : 'notices.noneBefore'))
  if (highlight)
    session.focus({ highlightId: highlight.id, editing: null, reveal: true, by: 'step' })
}

/** Whether the end of the article is in sight and no caret says more: its last highlight may be, too. */
function isAtEnd({ caret, places, article }: WindowState): boolean {
  return caret === null && article !== null && places[article.id] === article.text.text.length
}

function moveFocused(session: Session, step: EndStep): void {
  const { article } = session.store.get()
  withFocused(session, (highlight) => {
    const passage = article && findAnchor(article.text.text, highlight)
    if (passage) session.notes.move(highlight, moveEnd(article.text, passage, step))
  })
}
