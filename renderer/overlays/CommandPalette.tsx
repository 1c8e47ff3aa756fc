import { Check, FileText, Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components'
import { t } from '../../shared/language/t'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import type { Command } from '../commands/command'
import { shownKey } from '../commands/keys'
import { applyTag, commandWithKey } from '../commands/tagKeys'
import { openTagPage } from '../desks/tag/openTagPage'
import { TagDot } from '../notes/TagDot'
import { TagPathText } from '../notes/TagPathText'
import { useSession } from '../state/useSession'
import type { WindowState } from '../state/windowState'
import { KeyCaps } from '../ui/KeyCaps'
import '../ui/Dialog.css'
import '../ui/menu.css'
import './CommandPalette.css'
import { findEntries, type Entry } from './findEntries'

/** Everything the program can do, every article, and every tag for a passage, by a few letters of its name. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const [typed, setTyped] = useState('')
  // As it was when the palette came up: that is what a command would act on.
  const [state] = useState(() => session.store.get())
  const sections = useMemo(() => findEntries(typed, state), [typed, state])
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0)
  const idle = useMemo(
    () =>
      sections
        .flatMap(({ entries }) => entries)
        .filter((entry) => entry.kind === 'command' && !entry.command.applies(state))
        .map(({ id }) => id),
    [sections, state],
  )

  const choose = (entry: Entry): void => {
    onClose()
    if (entry.kind === 'article') void session.open(entry.article.id)
    else if (entry.kind === 'tag-page') openTagPage(session, entry.tag.id)
    else if (entry.kind === 'tag') queueMicrotask(() => applyTag(session, entry.tag))
    // What the command opens would be put away together with the palette if it came before.
    else queueMicrotask(() => entry.command.run(session))
  }

  const line = (entry: Entry) => (
    <ListBoxItem
      id={entry.id}
      className="menu-item"
      textValue={titleOf(entry, state)}
      onAction={() => choose(entry)}
    >
      <EntryLine entry={entry} state={state} />
    </ListBoxItem>
  )

  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="dialog-box palette">
        <Dialog className="dialog" aria-label={t('overlays.palette')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField
              className="palette-field"
              aria-label={t('overlays.paletteField')}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is asked for to type in it
              autoFocus
            >
              <Search aria-hidden />
              <Input
                className="palette-input"
                placeholder={t('overlays.palettePlaceholder')}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- Autocomplete adds aria-controls
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
              />
            </TextField>
            <output className="visually-hidden">
              {typed.trim() !== '' && t('overlays.paletteFound', { count })}
            </output>
            <ListBox
              className="menu palette-list"
              aria-label={t('overlays.paletteList')}
              items={sections}
              disabledKeys={idle}
              renderEmptyState={() => (
                <p className="palette-empty">{t('overlays.paletteEmpty', { typed })}</p>
              )}
            >
              {({ title, entries }) => (
                <ListBoxSection id={title}>
                  <Header className="palette-header">{title}</Header>
                  <Collection items={entries}>{(entry) => line(entry)}</Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function titleOf(entry: Entry, state: WindowState): string {
  switch (entry.kind) {
    case 'command':
      return t(entry.command.title)
    case 'article':
      return entry.article.title
    case 'tag':
    case 'tag-page':
      return tagTree(state.library.tags).textOf(entry.tag.id)
  }
}

function EntryLine({ entry, state }: { readonly entry: Entry; readonly state: WindowState }) {
  switch (entry.kind) {
    case 'command':
      return <CommandLine command={entry.command} state={state} />
    case 'article':
      return (
        <>
          <FileText aria-hidden />
          <Text slot="label" className="palette-title" dir="auto">
            {entry.article.title}
          </Text>
        </>
      )
    case 'tag':
    case 'tag-page':
      return <TagLine tag={entry.tag} tags={state.library.tags} />
  }
}

function CommandLine({
  command,
  state,
}: {
  readonly command: Command
  readonly state: WindowState
}) {
  const detail = command.detail?.(state) ?? null
  const key = shownKey(command.keys)
  const isCurrent = command.isCurrent?.(state) ?? false
  return (
    <>
      <Text slot="label">{t(command.title)}</Text>
      {detail !== null && (
        <Text slot="description" className="palette-detail" dir="auto">
          {detail}
        </Text>
      )}
      {isCurrent && (
        <>
          <Text slot="description" className="visually-hidden">
            {t('overlays.paletteCurrent')}
          </Text>
          <Check aria-hidden />
        </>
      )}
      {key !== null && <KeyCaps keys={key} />}
    </>
  )
}

function TagLine({ tag, tags }: { readonly tag: Tag; readonly tags: readonly Tag[] }) {
  return (
    <>
      <span className="palette-dot">
        <TagDot color={tag.color} />
      </span>
      <Text slot="label" className="palette-title">
        <TagPathText tag={tag} tags={tags} />
      </Text>
      {tag.definition !== '' && (
        <Text slot="description" className="palette-detail" dir="auto">
          {tag.definition}
        </Text>
      )}
      {tag.key !== null && !commandWithKey(tag.key) && <KeyCaps keys={tag.key} />}
    </>
  )
}
