import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import '../../ui/menu.css'

/** No tag has such an id. */
const every = '(every)'

export interface TagSelectProps {
  /** Null for every highlight. */
  readonly tagId: string | null
  readonly onChange: (tagId: string | null) => void
}

/** Narrows an export to one tag. */
export function TagSelect({ tagId, onChange }: TagSelectProps) {
  const tags = useWindowState((state) => state.library.tags)
  const options = [
    { id: every, name: t('exporting.allHighlights') },
    ...tagTree(tags).ordered.map(({ tag: { id } }) => ({ id, name: tagTree(tags).textOf(id) })),
  ]
  return (
    <Select
      className="export-row"
      value={tagId ?? every}
      isDisabled={tags.length === 0}
      onChange={(key) => onChange(key === every || key === null ? null : String(key))}
    >
      <Label>{t('exporting.narrowToTag')}</Label>
      <Button className="button button-plain select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {({ isSelected }) => (
                <>
                  <Text slot="label">{name}</Text>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
