import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import { allCommands } from '../commands/allCommands'
import { commandWithKey } from '../commands/tagKeys'
import type { Command } from '../commands/command'
import { useWindowState } from '../state/useSession'
import type { WindowState } from '../state/windowState'
import { Dialog } from '../ui/Dialog'
import { KeyCaps } from '../ui/KeyCaps'
import './ShortcutSheet.css'

const groups: readonly Command['group'][] = [
  'Highlight',
  'Article',
  'Library',
  'View',
  'Edit',
  'Help',
]

/** Every key, by subject. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const platform = useWindowState((state) => state.platform)
  const tags = useWindowState((state) => state.library.tags)
  return (
    <Dialog title="Keyboard shortcuts" size="large" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it */}
      <section className="dialog-body shortcut-sheet" aria-label="Shortcuts" tabIndex={0}>
        {groups.map((group) => (
          <ShortcutGroup
            key={group}
            title={group}
            shortcuts={allCommands.filter((command) => command.group === group)}
          />
        ))}
        <ShortcutGroup title="Your tags" shortcuts={tagKeys(tags)} />
        <ShortcutGroup title="In the list of tags" shortcuts={treeKeys} />
        <ShortcutGroup title="In the list of all notes" shortcuts={notesKeys} />
        <ShortcutGroup title="While reviewing" shortcuts={reviewKeys} />
        <ShortcutGroup title="Selecting in the article" shortcuts={caretKeys(platform)} />
      </section>
    </Dialog>
  )
}

interface Shortcut {
  readonly title: string
  readonly keys: readonly string[]
}

/** The shortcuts of a subject that have a key; nothing where none has. */
function ShortcutGroup({
  title: heading,
  shortcuts,
}: {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}) {
  const withKeys = shortcuts.filter(({ keys }) => keys.length > 0)
  if (withKeys.length === 0) return null
  return (
    <section className="shortcut-group">
      <h3>{heading}</h3>
      <dl>
        {withKeys.map(({ title, keys }) => (
          <div key={title} className="shortcut">
            <dt>{title}</dt>
            <dd>
              {keys.map((key) => (
                <KeyCaps key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The keys that give a tag to the selection or to the highlight in focus. */
function tagKeys(tags: readonly Tag[]): readonly Shortcut[] {
  const { ordered, textOf } = tagTree(tags)
  return ordered.flatMap(({ tag: { id, key } }) =>
    key === null || commandWithKey(key) ? [] : [{ title: textOf(id), keys: [key] }],
  )
}

/** The keys of the tree of tags, which it reads itself. */
const treeKeys: readonly Shortcut[] = [
  { title: 'Show the notes with the tag', keys: ['Enter'] },
  { title: 'Open its page', keys: ['Mod+Enter'] },
  { title: 'Rename the tag', keys: ['F2'] },
  { title: 'Move it below the one before it', keys: ['Alt+Shift+ArrowRight'] },
  { title: 'Move it out by a level', keys: ['Alt+Shift+ArrowLeft'] },
  { title: 'Delete the tag', keys: ['Delete'] },
  { title: 'Everything else', keys: ['Shift+F10'] },
]

/** The keys of the list of all notes, which it reads itself. */
const notesKeys: readonly Shortcut[] = [
  { title: 'Open the passage', keys: ['Enter'] },
  { title: 'Choose it, or not', keys: [' '] },
  { title: 'Choose on to the next', keys: ['Shift+ArrowDown'] },
  { title: 'Choose all', keys: ['Mod+A'] },
  { title: 'Tag what is chosen', keys: ['T'] },
  { title: 'Change its colour', keys: ['1', '2', '3', '4', '5', '6'] },
  { title: 'Delete it', keys: ['Delete'] },
  { title: 'Choose none', keys: ['Escape'] },
]

/** The keys of the desk at which cards are reviewed, which it reads itself. */
const reviewKeys: readonly Shortcut[] = [
  { title: 'Show the answer', keys: [' ', 'Enter'] },
  { title: 'Again, hard, good, easy', keys: ['1', '2', '3', '4'] },
  { title: 'Open the passage', keys: ['O'] },
  { title: 'Edit the note', keys: ['E'] },
  { title: 'Put off', keys: ['S'] },
]

/** The keys of the caret, which `movementFor` reads, each row with what it does. */
function caretKeys(platform: WindowState['platform']): readonly Shortcut[] {
  const onMac = platform === 'darwin'
  const large = onMac ? 'Alt' : 'Mod'
  const sentence = onMac ? 'Alt+Mod' : 'Alt'
  return [
    { title: 'Move the caret', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
    { title: 'By word', keys: [`${large}+ArrowLeft`, `${large}+ArrowRight`] },
    { title: 'By sentence', keys: [`${sentence}+ArrowUp`, `${sentence}+ArrowDown`] },
    { title: 'By paragraph', keys: [`${large}+ArrowUp`, `${large}+ArrowDown`] },
    { title: 'By screen', keys: ['PageUp', 'PageDown'] },
    { title: 'To the ends of the line', keys: ['Home', 'End'] },
    { title: 'To the ends of the article', keys: [`${large}+Home`, `${large}+End`] },
    { title: 'Select from the caret', keys: ['Shift+ArrowRight'] },
    { title: 'Select the article', keys: ['Mod+A'] },
  ]
}
