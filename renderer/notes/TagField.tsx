import { useContext, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  VisuallyHidden,
} from 'react-aria-components'
import { formatNumber } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { tagsOf } from '../../shared/notes/tags'
import { useWindowState } from '../state/useSession'
import type { Focus } from '../state/windowState'
import { completeTag } from './completeTag'
import { KeyCaps } from '../ui/KeyCaps'
import { TagChips } from './TagChips'
import { TagDot } from './TagDot'
import './TagField.css'
import './tagOptions.css'
import { TagPathText } from './TagPathText'
import { useEditingFocus } from './useEditingFocus'
import { useRecentTags } from './useRecentTags'
import { useRoomForList } from './useRoomForList'
import { useTagCounts } from './useTagCounts'
import { useTagEntry } from './useTagEntry'

/** The tags of a highlight, with a field to add one after another as they are typed. */
export function TagField({
  highlight,
  focus,
  onEnd,
}: {
  readonly highlight: Highlight
  readonly focus: Focus
  /** Called when the reader ends with Escape, which closes the list of completions first. */
  readonly onEnd: () => void
}) {
  const tags = useWindowState((state) => state.library.tags)
  const [listing, setListing] = useState<Listing | null>(null)
  const entry = useTagEntry(highlight)
  const isListing = listing !== null
  const counts = useTagCounts(isListing)
  const recent = useRecentTags(isListing)
  const whole = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useEditingFocus(input, focus, 'tags')
  const given = tagsOf(highlight, tags)

  const options = useMemo(
    () => (isListing ? completeTag(entry.typed, tags, highlight.tags, counts, recent) : []),
    [isListing, entry.typed, tags, highlight.tags, counts, recent],
  )
  const drawn = useLastFilled(options)
  const list = useRoomForList(whole, isListing && options.length > 0)

  function handleKey(event: KeyboardEvent<HTMLDivElement>): void {
    const { target, nativeEvent } = event
    // The keys that end a composition belong to the input method alone.
    if (nativeEvent.isComposing) return event.stopPropagation()
    const handled =
      target === input.current
        ? handleInputKey(event, input.current)
        : target instanceof HTMLElement && handleChipKey(event, target)
    if (!handled) return
    event.preventDefault()
    event.stopPropagation()
  }

  function handleInputKey({ key, repeat }: KeyboardEvent, field: HTMLInputElement): boolean {
    const chosen = field.getAttribute('aria-activedescendant')
    const atStart = field.selectionStart === 0 && field.selectionEnd === 0
    const isOpen = field.ariaExpanded === 'true'
    if (key === ',' || (key === 'Enter' && !chosen)) {
      if (field.value !== '') {
        entry.accept()
        setListing(null)
      }
      return true
    }
    if ((key === 'ArrowDown' || key === 'ArrowUp') && !isOpen) {
      setListing(key === 'ArrowDown' ? 'first' : 'last')
      return true
    }
    if (key === 'Backspace' && field.value === '') {
      const last = given.at(-1)
      if (last && !repeat) remove(last)
      return true
    }
    if (key === 'ArrowLeft' && atStart) return focusChip(given.length - 1)
    if (key !== 'Escape') return false
    // A list that nobody asked for takes no key of its own to be left.
    if (isOpen && (chosen || field.value !== '')) setListing(null)
    else {
      entry.type('')
      onEnd()
    }
    return true
  }

  function handleChipKey({ key }: KeyboardEvent, chip: HTMLElement): boolean {
    const index = chipsIn(whole.current).indexOf(chip)
    const tag = given[index]
    if (!tag) return false
    if (key === 'Backspace' || key === 'Delete') {
      input.current?.focus()
      remove(tag)
      return true
    }
    if (key === 'Escape') {
      onEnd()
      return true
    }
    if (key === 'ArrowLeft') return focusChip(index - 1)
    if (key !== 'ArrowRight') return false
    if (!focusChip(index + 1)) input.current?.focus()
    return true
  }

  function remove(tag: Tag): void {
    entry.remove(tag)
    setListing(null)
  }

  function focusChip(index: number): boolean {
    const chip = chipsIn(whole.current)[index]
    chip?.focus()
    return chip !== undefined
  }

  return (
    // The keys are those of the field and of the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={whole} className="tag-field" onKeyDownCapture={handleKey}>
      <TagChips
        tags={given}
        onRemove={(tag) => {
          input.current?.focus()
          remove(tag)
        }}
      />
      <ComboBox
        className="tag-entry"
        aria-label={t('notes.addTag')}
        allowsCustomValue
        items={drawn}
        inputValue={entry.typed}
        onInputChange={(text) => {
          entry.type(text)
          setListing('unmarked')
        }}
        value={null}
        onChange={(key) => {
          const option = options.find(({ id }) => id === key)
          if (!option) return
          entry.accept(option.name)
          setListing(null)
        }}
        menuTrigger="manual"
        onOpenChange={(open) => {
          // Where the card is only scrolled, as it is to bring it into sight, the list goes with it.
          if (!open && !isWrittenIn(input.current)) setListing(null)
        }}
        onFocus={() => {
          // Whoever only comes by with Tab is shown nothing.
          if (focus.editing === 'tags') setListing('unmarked')
        }}
        onBlur={() => {
          // When the whole window is left, what was typed waits for the return.
          if (!document.hasFocus()) return
          setListing(null)
          entry.leave()
        }}
      >
        <OpenList listing={options.length > 0 ? listing : null} />
        <Input
          ref={input}
          className="tag-input"
          data-entry
          placeholder={t(given.length === 0 ? 'notes.addTag' : 'notes.addAnotherTag')}
          spellCheck={false}
          onClick={() => setListing('unmarked')}
          onCompositionStart={() => entry.compose(true)}
          onCompositionEnd={() => entry.compose(false)}
          onPaste={(event) => {
            if (!entry.paste(event.clipboardData.getData('text/plain'))) return
            event.preventDefault()
            setListing(null)
          }}
        />
        <Popover
          ref={list}
          className={`tag-popover ${entry.typed === '' ? 'tag-popover-unasked' : ''}`}
          placement="bottom start"
        >
          <ListBox<(typeof options)[number]> className="tag-options">
            {(option) =>
              option.kind === 'create' ? (
                <ListBoxItem
                  className="tag-option tag-option-create"
                  textValue={t('notes.createTag', { name: option.name })}
                  aria-label={t('notes.createTag', { name: option.name })}
                >
                  <span className="tag-option-name">
                    {t('notes.createTag', { name: option.name })}
                  </span>
                  <span className="tag-option-enter" aria-hidden>
                    <KeyCaps keys="Enter" />
                  </span>
                </ListBoxItem>
              ) : (
                <ListBoxItem
                  className="tag-option"
                  textValue={option.name}
                  aria-label={option.name}
                >
                  <TagDot color={option.tag.color} />
                  <span className="tag-option-name">
                    <TagPathText tag={option.tag} tags={tags} />
                    {option.tag.definition !== '' && (
                      <Text slot="description" className="tag-option-definition">
                        {option.tag.definition}
                      </Text>
                    )}
                  </span>
                  <span className="tag-option-count" aria-hidden>
                    {formatNumber(option.count)}
                  </span>
                </ListBoxItem>
              )
            }
          </ListBox>
        </Popover>
      </ComboBox>
      <VisuallyHidden>
        <output>{entry.news}</output>
      </VisuallyHidden>
    </div>
  )
}

/** How the list of completions is wanted: with one of them marked, which Enter takes, or none. */
type Listing = 'first' | 'last' | 'unmarked'

/** Has the list of the combo box around it open as it is wanted, and closed where that is null. */
function OpenList({ listing }: { readonly listing: Listing | null }) {
  const list = useContext(ComboBoxStateContext)
  useLayoutEffect(() => {
    if (!list || list.isOpen === (listing !== null)) return
    if (listing === null) list.close()
    else list.open(listing === 'unmarked' ? null : listing, 'manual')
  })
  return null
}

/**
 * What is to be drawn in a list that is closed where nothing is left: what was in it last, for a
 * screen reader is told, in the middle of whatever it says, when an open list has nothing in it.
 */
function useLastFilled<Item>(items: readonly Item[]): readonly Item[] {
  const [last, setLast] = useState(items)
  if (items === last || items.length === 0) return last
  setLast(items)
  return items
}

/** Whether the keyboard is in a field that can be seen. */
function isWrittenIn(field: HTMLElement | null): boolean {
  if (!field || document.activeElement !== field || !document.hasFocus()) return false
  const { left, width, top, height } = field.getBoundingClientRect()
  return document.elementFromPoint(left + width / 2, top + height / 2) === field
}

function chipsIn(field: HTMLElement | null): readonly HTMLElement[] {
  return Array.from(field?.querySelectorAll<HTMLElement>('.tag-chip-remove') ?? [])
}
