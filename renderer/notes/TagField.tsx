import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import {
  ComboBox,
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
  const [browsing, setBrowsing] = useState(false)
  const entry = useTagEntry(highlight)
  const isChoosing = entry.typed !== '' || browsing
  const counts = useTagCounts(isChoosing)
  const whole = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useEditingFocus(input, focus, 'tags')
  const list = useRoomForList(whole)
  const given = tagsOf(highlight, tags)

  const options = useMemo(
    () => (isChoosing ? completeTag(entry.typed, tags, highlight.tags, counts) : []),
    [isChoosing, entry.typed, tags, highlight.tags, counts],
  )

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
    if (key === ',' || (key === 'Enter' && !chosen)) {
      entry.accept()
      setBrowsing(false)
      return true
    }
    if (key === 'Backspace' && field.value === '') {
      const last = given.at(-1)
      if (last && !repeat) entry.remove(last)
      return true
    }
    if (key === 'ArrowLeft' && atStart) return focusChip(given.length - 1)
    if (key === 'Escape' && field.ariaExpanded === 'true') setBrowsing(false)
    else if (key === 'Escape') {
      entry.type('')
      onEnd()
      return true
    }
    return false
  }

  function handleChipKey({ key }: KeyboardEvent, chip: HTMLElement): boolean {
    const index = chipsIn(whole.current).indexOf(chip)
    const tag = given[index]
    if (!tag) return false
    if (key === 'Backspace' || key === 'Delete') {
      input.current?.focus()
      entry.remove(tag)
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
          entry.remove(tag)
        }}
      />
      <ComboBox
        className="tag-entry"
        aria-label={t('notes.addTag')}
        allowsCustomValue
        items={options}
        inputValue={entry.typed}
        onInputChange={entry.type}
        value={null}
        onChange={(key) => {
          const option = options.find(({ id }) => id === key)
          if (!option) return
          entry.accept(option.name)
          setBrowsing(false)
        }}
        onOpenChange={(open, trigger) => {
          if (open && trigger === 'manual') setBrowsing(true)
        }}
        onBlur={() => {
          // When the whole window is left, what was typed waits for the return.
          if (!document.hasFocus()) return
          setBrowsing(false)
          entry.leave()
        }}
      >
        <Input
          ref={input}
          className="tag-input"
          data-entry
          placeholder={t(given.length === 0 ? 'notes.addTag' : 'notes.addAnotherTag')}
          spellCheck={false}
          onCompositionStart={() => entry.compose(true)}
          onCompositionEnd={() => entry.compose(false)}
          onPaste={(event) => {
            if (entry.paste(event.clipboardData.getData('text/plain'))) event.preventDefault()
          }}
        />
        <Popover ref={list} className="tag-popover" placement="bottom start">
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

function chipsIn(field: HTMLElement | null): readonly HTMLElement[] {
  return Array.from(field?.querySelectorAll<HTMLElement>('.tag-chip-remove') ?? [])
}
