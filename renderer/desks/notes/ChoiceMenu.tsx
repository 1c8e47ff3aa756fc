import { Check, ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { PlainMessageId } from '../../../shared/language/catalogue'
import { t } from '../../../shared/language/t'
import '../../ui/menu.css'

/** A button that says which of a few values holds, and lists them to choose another. */
export function ChoiceMenu<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly title: PlainMessageId }[]
  readonly onChange: (value: Value) => void
}) {
  const chosen = choices.find((choice) => choice.value === value)
  const title = chosen ? t(chosen.title) : ''
  return (
    <MenuTrigger>
      <Button className="filter-toggle" aria-label={t('allNotes.choice', { label, choice: title })}>
        {title} <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onAction={(key) => {
            const chosen = choices.find((choice) => choice.value === key)
            if (chosen) onChange(chosen.value)
          }}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.value}
              id={choice.value}
              className="menu-item"
              textValue={t(choice.title)}
            >
              {({ isSelected }) => (
                <>
                  <Text slot="label">{t(choice.title)}</Text>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
