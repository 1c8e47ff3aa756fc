import { useMemo, useState, type KeyboardEvent } from 'react'
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
} from 'react-aria-components'
import { formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { foldText } from '../../../shared/notes/filter'
import type { Tag } from '../../../shared/notes/tag'
import { completeTag } from '../../notes/completeTag'
import { TagDot } from '../../notes/TagDot'
import '../../notes/tagOptions.css'
import { TagPathText } from '../../notes/TagPathText'
import { useTagCounts } from '../../notes/useTagCounts'
import { useWindowState } from '../../state/useSession'
import '../../ui/fields.css'

/** No tag has such an id. */
const topId = '(top)'

interface Choice {
  readonly id: string
  readonly tag: Tag | null
  readonly name: string
  readonly count: number
}

export interface TagPickerProps {
  readonly label: string
  /** The ids of the tags that are not offered. */
  readonly without: readonly string[]
  /** Whether the top level, as null, is among what is offered. */
  readonly withTop?: boolean
  /** Undefined while none is chosen. */
  readonly chosen: string | null | undefined
  readonly onChoose: (tagId: string | null) => void
}

/**
 * One of all tags, found by any part of its path, the most used first. Enter chooses, and once more
 * confirms the form that it is in.
 */
export function TagPicker({ label, without, withTop = false, chosen, onChoose }: TagPickerProps) {
  const tags = useWindowState((state) => state.library.tags)
  const counts = useTagCounts()
  const [typed, setTyped] = useState('')
  const choices = useMemo((): readonly Choice[] => {
    const top: Choice = { id: topId, tag: null, name: t('tagDialogs.topLevel'), count: 0 }
    const offered = completeTag(typed, tags, without, counts)
    return [
      ...(withTop && foldText(top.name).startsWith(foldText(typed)) ? [top] : []),
      ...offered.flatMap((option): readonly Choice[] => (option.kind === 'tag' ? [option] : [])),
    ]
  }, [typed, tags, without, counts, withTop])

  return (
    // The field and the list take the keys; this hears them first.
    <div className="tag-picker-whole" onKeyDownCapture={confirmChosen}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* The dialog is asked for to find a tag in it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField className="act-field" autoFocus>
          <Label>{label}</Label>
          <Input className="field-input" placeholder={t('tagDialogs.findTag')} spellCheck={false} />
        </SearchField>
        <ListBox
          className="tag-options tag-picker"
          aria-label={label}
          items={choices}
          selectionMode="single"
          disallowEmptySelection
          // Escape closes the dialog; what was chosen is of no more use then.
          escapeKeyBehavior="none"
          selectedKeys={chosen === undefined ? [] : [chosen ?? topId]}
          onSelectionChange={(keys) => {
            const choice = choices.find(({ id }) => keys !== 'all' && keys.has(id))
            if (choice) onChoose(choice.tag?.id ?? null)
          }}
          renderEmptyState={() => <p className="tag-picker-empty">{t('tagDialogs.noSuchTag')}</p>}
        >
          {({ tag, name, count }) => (
            <ListBoxItem className="tag-option" textValue={name} aria-label={name}>
              {tag && <TagDot color={tag.color} />}
              <span className="tag-option-name">
                {tag ? <TagPathText tag={tag} tags={tags} /> : name}
              </span>
              {tag && (
                <span className="tag-option-count" aria-hidden>
                  {formatNumber(count)}
                </span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}

/** Confirms the form on Enter where the keyboard is at what is chosen already. */
function confirmChosen(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  if (!event.currentTarget.querySelector('[data-focused][aria-selected="true"]')) return
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat) event.currentTarget.closest('form')?.requestSubmit()
}
