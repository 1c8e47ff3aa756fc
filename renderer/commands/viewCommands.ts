import type { PlainMessageId } from '../../shared/language/catalogue'
import { flushSync } from 'react-dom'
import {
  defaultSettings,
  interfaceSizes,
  readingLimits,
  type Settings,
} from '../../shared/settings'
import { contentsTreeId } from '../panels/contents/contentsTreeId'
import { focusPage } from '../panels/focusPage'
import { tagTreeId } from '../panels/tags/tagTreeId'
import { openDrawer, showPanel, togglePanel } from '../panels/panels'
import { focusNotices } from '../shell/focusNotices'
import { stepPart } from '../shell/parts'
import type { Session } from '../state/session'
import type { WindowState } from '../state/windowState'
import type { Command } from './command'
import { findArticle } from './findArticle'

const group = 'View'

/** What is shown, and how the page looks. */
export const viewCommands: readonly Command[] = [
  view('find-article', 'commands.findArticle', ['Mod+Shift+L'], findArticle),
  {
    id: 'dismiss',
    title: 'commands.dismiss',
    group: 'Highlight',
    keys: ['Escape'],
    applies: hasSomethingOpen,
    run: ({ store, desks, dialogs, messages }) => {
      const state = store.get()
      if (isInHand(state)) {
        store.update((state) => ({ ...state, selection: null, focus: null, drawer: null }))
      } else if (state.dialog !== null && state.draft === null) dialogs.close()
      else if (state.desk !== null) desks.close()
      else messages.dismiss(state.toasts.at(-1)?.id ?? '')
    },
  },
  {
    id: 'go-to-messages',
    title: 'commands.goToMessages',
    group,
    keys: ['F8'],
    applies: ({ toasts, duplicates, importing, tasks, away }) =>
      toasts.length + duplicates.length + tasks.length > 0 || importing !== null || away !== null,
    run: focusNotices,
  },
  view('next-part', 'commands.nextPart', ['F6'], () => stepPart(1)),
  view('previous-part', 'commands.previousPart', ['Shift+F6'], () => stepPart(-1)),
  view('toggle-library', 'commands.toggleLibrary', ['Mod+B'], (session) =>
    togglePanel(session, 'library'),
  ),
  view('contents', 'commands.contents', ['Mod+Shift+O'], showContents),
  {
    id: 'go-back',
    title: 'commands.goBack',
    group,
    keys: ['Alt+ArrowLeft', 'Mod+['],
    applies: ({ trail, desk, deskBehind }) =>
      desk === null && (trail.behind.length > 0 || deskBehind !== null),
    run: goBack,
  },
  {
    id: 'go-forward',
    title: 'commands.goForward',
    group,
    keys: ['Alt+ArrowRight', 'Mod+]'],
    applies: ({ trail, desk }) => desk === null && trail.ahead.length > 0,
    run: (session) => session.travel.forward(),
  },
  view('toggle-notes', 'commands.toggleNotes', ['Mod+J'], (session) =>
    togglePanel(session, 'notes'),
  ),
  view('tags', 'commands.tags', ['Mod+Shift+T'], showTags),
  view('new-tag', 'commands.newTag', [], (session) =>
    session.dialogs.open({ kind: 'add-tag', parent: null }),
  ),
  view('toggle-reading-settings', 'commands.toggleReadingSettings', ['Mod+,'], (session) => {
    const isOpen = session.store.get().overlay?.kind === 'reading-settings'
    session.show(isOpen ? null : { kind: 'reading-settings' })
  }),
  view('larger-text', 'commands.largerText', ['Mod+=', 'Mod++'], (session) => resize(session, 1)),
  view('smaller-text', 'commands.smallerText', ['Mod+-'], (session) => resize(session, -1)),
  view('reset-text', 'commands.resetText', ['Mod+0'], (session) =>
    session.changeSettings({ fontSize: defaultSettings.fontSize }),
  ),
  view('larger-interface', 'commands.largerInterface', ['Mod+Alt+=', 'Mod+Alt++'], (session) =>
    resizeInterface(session, 1),
  ),
  view('smaller-interface', 'commands.smallerInterface', ['Mod+Alt+-'], (session) =>
    resizeInterface(session, -1),
  ),
  view('reset-interface', 'commands.resetInterface', ['Mod+Alt+0'], (session) =>
    session.changeSettings({ interfaceSize: defaultSettings.interfaceSize }),
  ),
  theme('system', 'commands.themeSystem'),
  theme('light', 'commands.themeLight'),
  theme('sepia', 'commands.themeSepia'),
  theme('dark', 'commands.themeDark'),
  theme('contrast', 'commands.themeContrast'),
]

/** Whether something of the page is chosen, or a panel lies over it. */
function isInHand({ selection, focus, drawer, desk }: WindowState): boolean {
  return drawer !== null || (desk === null && (selection !== null || focus !== null))
}

/** Whether there is something that Escape puts away. */
function hasSomethingOpen(state: WindowState): boolean {
  const { dialog, draft, desk, toasts } = state
  return (
    isInHand(state) || (dialog !== null && draft === null) || desk !== null || toasts.length > 0
  )
}

/** Back within the article, and from the passage that was opened from a desk to that. */
function goBack({ store, travel, desks }: Session): void {
  const { trail, deskBehind } = store.get()
  if (deskBehind && trail.behind.length <= deskBehind.left) desks.back()
  else travel.back()
}

/** Makes the text of the page larger or smaller by so many pixels, within what can be read. */
function resize(session: Session, by: number): void {
  const { fontSize } = session.store.get().settings
  const { min, max } = readingLimits.fontSize
  const next = Math.min(Math.max(fontSize + by, min), max)
  if (next !== fontSize) session.changeSettings({ fontSize: next })
}

/** Makes all that the window shows larger or smaller by so many steps, as far as they go. */
function resizeInterface(session: Session, by: number): void {
  const at = interfaceSizes.indexOf(session.store.get().settings.interfaceSize)
  const next = interfaceSizes[at + by]
  if (next !== undefined) session.changeSettings({ interfaceSize: next })
}

function view(
  id: string,
  title: PlainMessageId,
  keys: readonly string[],
  run: Command['run'],
): Command {
  return { id, title, group, keys, applies: () => true, run }
}

function theme(name: Settings['theme'], title: PlainMessageId): Command {
  return {
    id: `theme-${name}`,
    title,
    group,
    keys: [],
    applies: () => true,
    isCurrent: ({ settings }) => settings.theme === name,
    run: (session) => session.changeSettings({ theme: name }),
  }
}

/** Shows the tags of the library and puts the keyboard into them. */
function showTags(session: Session): void {
  // The tree must be there before it can take the focus.
  flushSync(() => {
    session.store.update((state) => ({ ...state, notesTab: 'tags' }))
    showPanel(session, 'notes')
  })
  document.querySelector<HTMLElement>(`#${tagTreeId}`)?.focus()
}

/** Puts the keyboard into the contents, or back into the page if it is there. */
function showContents(session: Session): void {
  if (document.activeElement?.id === contentsTreeId) {
    openDrawer(session, null)
    requestAnimationFrame(focusPage)
    return
  }
  flushSync(() => {
    session.changeSettings({ libraryTab: 'contents' })
    showPanel(session, 'library')
  })
  document.querySelector<HTMLElement>(`#${contentsTreeId}`)?.focus()
}
