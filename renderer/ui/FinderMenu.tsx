import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import { formatNumber } from '../../shared/language/formats'
import '../notes/tagOptions.css'
import './FinderMenu.css'

/** Something that can be found by its name. */
export interface FinderItem {
  readonly id: string
  readonly name: string
  /** What is drawn in place of the name. */
  readonly look?: ReactNode
  readonly count?: number
}

export interface FinderMenuProps<Item extends FinderItem> {
  readonly label: string
  readonly placeholder: string
  /** What answers to what was typed, the best first; a few of all. */
  readonly find: (typed: string) => readonly Item[]
  readonly chosen?: string | null
  readonly onChoose: (item: Item) => void
  /** Called with what was typed when that is confirmed and nothing is chosen from the list. */
  readonly onEnter?: (typed: string) => void
  /** What is said where nothing answers. */
  readonly nothing: string
}

/** A field with a list beneath it of what answers to what is typed, to choose one. */
export function FinderMenu<Item extends FinderItem>(props: FinderMenuProps<Item>) {
  const { label, placeholder, find, chosen = null, onChoose, onEnter, nothing } = props
  const [typed, setTyped] = useState('')
  const items = useMemo(() => find(typed), [find, typed])

  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    const { key, nativeEvent, target } = event
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return
    if (target.getAttribute('aria-activedescendant') || typed.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    const [first] = items
    if (onEnter) onEnter(typed)
    else if (first) onChoose(first)
  }

  return (
    // The field and the list take the keys; this hears them first.
    <div onKeyDownCapture={handleKey}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        {/* The list has just been asked for, and typing is how to find in it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField className="finder-field" aria-label={label} autoFocus>
          <Input className="tag-input" placeholder={placeholder} spellCheck={false} />
        </SearchField>
        <Menu
          className="tag-options"
          aria-label={label}
          items={items}
          selectionMode={chosen === null ? 'none' : 'single'}
          selectedKeys={chosen === null ? [] : [chosen]}
          onAction={(key) => {
            const item = items.find(({ id }) => id === key)
            if (item) onChoose(item)
          }}
          renderEmptyState={() => <p className="finder-nothing">{nothing}</p>}
        >
          {({ id, name, look, count }) => (
            <MenuItem id={id} className="tag-option" textValue={name} aria-label={name}>
              <span className="finder-name">{look ?? <bdi>{name}</bdi>}</span>
              {count !== undefined && (
                <span className="tag-option-count" aria-hidden>
                  {formatNumber(count)}
                </span>
              )}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </div>
  )
}
