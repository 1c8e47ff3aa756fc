import { useState } from 'react'
import type { PlainMessageId } from '../../../shared/language/catalogue'
import { t } from '../../../shared/language/t'
import { foldText } from '../../../shared/notes/filter'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import { allCommands, commandById } from '../../commands/allCommands'
import { commandWithKey } from '../../commands/tagKeys'
import type { Command } from '../../commands/command'
import { FindField } from '../../panels/notes/FindField'
import { useWindowState } from '../../state/useSession'
import type { WindowState } from '../../state/windowState'
import { Dialog } from '../../ui/Dialog'
import { KeyCaps } from '../../ui/KeyCaps'
import './ShortcutSheet.css'
import { titleOfGroup } from '../../overlays/titleOfGroup'

const groups: readonly Command['group'][] = [
  'Highlight',
  'Article',
  'Library',
  'View',
  'Edit',
  'Help',
]

/** What readers need every day, by id of the command, in the order in which they come to it. */
const everyday = [
  'command-palette',
  'import-files',
  'tag',
  'note',
  'next-highlight',
  'previous-highlight',
  'find-in-article',
  'find-in-library',
  'undo',
  'go-back',
  'export-markdown',
  'go-to-messages',
]

/**
 * Every key, by subject, what is needed every day first; narrowed down by words of what it does. It
 * can stay while the keys are tried.
 */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const platform = useWindowState((state) => state.platform)
  const tags = useWindowState((state) => state.library.tags)
  const [typed, setTyped] = useState('')
  const groups = narrowed(listGroups(platform, tags), typed)
  const count = groups.reduce((sum, { shortcuts }) => sum + shortcuts.length, 0)
  return (
    <Dialog title={t('overlays.shortcuts')} onClose={onClose}>
      <div className="shortcut-find">
        <FindField
          label={t('shortcuts.find')}
          placeholder={t('shortcuts.find')}
          value={typed}
          onChange={setTyped}
          startsHere
        />
        <output className="visually-hidden">
          {typed.trim() !== '' && t('shortcuts.found', { count })}
        </output>
      </div>
      <section
        className="dialog-body shortcut-sheet"
        aria-label={t('overlays.shortcutsList')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it
        tabIndex={0}
      >
        {groups.map((group) => (
          <ShortcutGroup key={group.title} {...group} />
        ))}
        {groups.length === 0 && (
          <p className="shortcut-none">{t('shortcuts.noneFound', { typed })}</p>
        )}
      </section>
    </Dialog>
  )
}

/** The keys of a subject. */
interface ShortcutGroupProps {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** Each key once. */
function listGroups(
  platform: WindowState['platform'],
  tags: readonly Tag[],
): readonly ShortcutGroupProps[] {
  const others = allCommands.filter(({ id }) => !everyday.includes(id))
  return [
    { title: t('shortcuts.everyDay'), shortcuts: everyday.map((id) => named(commandById(id))) },
    ...groups.map((group) => ({
      title: titleOfGroup(group),
      shortcuts: others.filter((command) => command.group === group).map(named),
    })),
    { title: t('shortcuts.yourTags'), shortcuts: tagKeys(tags) },
    { title: t('shortcuts.inTags'), shortcuts: treeKeys.map(named) },
    { title: t('shortcuts.inAllNotes'), shortcuts: notesKeys.map(named) },
    { title: t('shortcuts.inReview'), shortcuts: reviewKeys.map(named) },
    { title: t('shortcuts.inArticle'), shortcuts: caretKeys(platform).map(named) },
  ]
}

/** The groups with what has a key and every word that was typed, if any. */
function narrowed(
  groups: readonly ShortcutGroupProps[],
  typed: string,
): readonly ShortcutGroupProps[] {
  const words = foldText(typed).split(' ')
  return groups
    .map(({ title, shortcuts }) => ({
      title,
      shortcuts: shortcuts.filter((shortcut) => {
        const text = foldText(`${shortcut.title} ${title}`)
        return shortcut.keys.length > 0 && words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ shortcuts }) => shortcuts.length > 0)
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

function ShortcutGroup({ title: heading, shortcuts }: ShortcutGroupProps) {
  return (
    <section className="shortcut-group">
      <h3>{heading}</h3>
      <dl>
        {shortcuts.map(({ title, keys }) => (
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
