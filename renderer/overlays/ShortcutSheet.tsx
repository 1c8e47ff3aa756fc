import type { PlainMessageId } from '../../shared/language/catalogue'
import { t } from '../../shared/language/t'
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
import { titleOfGroup } from './titleOfGroup'

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
    <Dialog title={t('overlays.shortcuts')} size="large" onClose={onClose}>
      <section
        className="dialog-body shortcut-sheet"
        aria-label={t('overlays.shortcutsList')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it
        tabIndex={0}
      >
        {groups.map((group) => (
          <ShortcutGroup
            key={group}
            title={titleOfGroup(group)}
            shortcuts={allCommands.filter((command) => command.group === group).map(named)}
          />
        ))}
        <ShortcutGroup title={t('shortcuts.yourTags')} shortcuts={tagKeys(tags)} />
        <ShortcutGroup title={t('shortcuts.inTags')} shortcuts={treeKeys.map(named)} />
        <ShortcutGroup title={t('shortcuts.inAllNotes')} shortcuts={notesKeys.map(named)} />
        <ShortcutGroup title={t('shortcuts.inReview')} shortcuts={reviewKeys.map(named)} />
        <ShortcutGroup
          title={t('shortcuts.inArticle')}
          shortcuts={caretKeys(platform).map(named)}
        />
      </section>
    </Dialog>
  )
}

interface Shortcut {
  readonly title: string
  readonly keys: readonly string[]
}

/** A shortcut that is none of a command. */
interface OwnShortcut {
  readonly title: PlainMessageId
  readonly keys: readonly string[]
}

function named({ title, keys }: OwnShortcut): Shortcut {
  return { title: t(title), keys }
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
const treeKeys: readonly OwnShortcut[] = [
  { title: 'shortcuts.tagsShowNotes', keys: ['Enter'] },
  { title: 'shortcuts.tagsPage', keys: ['Mod+Enter'] },
  { title: 'shortcuts.tagsRename', keys: ['F2'] },
  { title: 'shortcuts.tagsIndent', keys: ['Alt+Shift+ArrowRight'] },
  { title: 'shortcuts.tagsOutdent', keys: ['Alt+Shift+ArrowLeft'] },
  { title: 'shortcuts.tagsDelete', keys: ['Delete'] },
  { title: 'shortcuts.tagsMenu', keys: ['Shift+F10'] },
]

/** The keys of the list of all notes, which it reads itself. */
const notesKeys: readonly OwnShortcut[] = [
  { title: 'shortcuts.notesOpen', keys: ['Enter'] },
  { title: 'shortcuts.notesChoose', keys: [' '] },
  { title: 'shortcuts.notesChooseNext', keys: ['Shift+ArrowDown'] },
  { title: 'shortcuts.notesChooseAll', keys: ['Mod+A'] },
  { title: 'shortcuts.notesTag', keys: ['T'] },
  { title: 'shortcuts.notesColor', keys: ['1', '2', '3', '4', '5', '6'] },
  { title: 'shortcuts.notesDelete', keys: ['Delete'] },
  { title: 'shortcuts.notesChooseNone', keys: ['Escape'] },
]

/** The keys of the desk at which cards are reviewed, which it reads itself. */
const reviewKeys: readonly OwnShortcut[] = [
  { title: 'shortcuts.reviewShow', keys: [' ', 'Enter'] },
  { title: 'shortcuts.reviewGrade', keys: ['1', '2', '3', '4'] },
  { title: 'shortcuts.reviewOpen', keys: ['O'] },
  { title: 'shortcuts.reviewEdit', keys: ['E'] },
  { title: 'shortcuts.reviewPutOff', keys: ['S'] },
]

/** The keys of the caret, which `movementFor` reads, each row with what it does. */
function caretKeys(platform: WindowState['platform']): readonly OwnShortcut[] {
  const onMac = platform === 'darwin'
  const large = onMac ? 'Alt' : 'Mod'
  const sentence = onMac ? 'Alt+Mod' : 'Alt'
  return [
    { title: 'shortcuts.caretMove', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
    { title: 'shortcuts.caretWord', keys: [`${large}+ArrowLeft`, `${large}+ArrowRight`] },
    { title: 'shortcuts.caretSentence', keys: [`${sentence}+ArrowUp`, `${sentence}+ArrowDown`] },
    { title: 'shortcuts.caretParagraph', keys: [`${large}+ArrowUp`, `${large}+ArrowDown`] },
    { title: 'shortcuts.caretScreen', keys: ['PageUp', 'PageDown'] },
    { title: 'shortcuts.caretLineEnds', keys: ['Home', 'End'] },
    { title: 'shortcuts.caretArticleEnds', keys: [`${large}+Home`, `${large}+End`] },
    { title: 'shortcuts.caretSelect', keys: ['Shift+ArrowRight'] },
    { title: 'shortcuts.caretSelectAll', keys: ['Mod+A'] },
  ]
}
