import { FileDown, Tag as TagIcon, Tags, Trash2, X } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Group,
  Popover,
  Toolbar,
} from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { highlightColors, type HighlightColor } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import '../../article/highlights.css'
import { describeColor } from '../../notes/describeColor'
import { colorName } from '../../notes/describeHighlight'
import { tagFinder, type TagItem } from '../../notes/findTags'
import { useTagCounts } from '../../notes/useTagCounts'
import { useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { FinderMenu } from '../../ui/FinderMenu'
import { IconButton } from '../../ui/IconButton'

export interface ChosenBarProps {
  /** How many highlights are chosen. */
  readonly count: number
  /** The tags that are known to stand on any of them; null where that is not known of all. */
  readonly given: readonly Tag[] | null
  readonly isTagging: boolean
  readonly onTagging: (isOpen: boolean) => void
  readonly onTag: (path: string) => void
  readonly onUntag: (tagId: string) => void
  readonly onRecolor: (color: HighlightColor) => void
  readonly onRemove: () => void
  readonly onExport: () => void
  readonly onClear: () => void
}

/** What can be done to the highlights that are chosen, all at once. */
export function ChosenBar(props: ChosenBarProps) {
  const { count, given, isTagging, onTagging, onTag, onUntag } = props
  const { onRecolor, onRemove, onExport, onClear } = props
  const tags = useWindowState((state) => state.library.tags)
  const counts = useTagCounts()
  const find = useMemo(() => tagFinder(tags, counts, { canCreate: true }), [tags, counts])
  const findGiven = useMemo(() => {
    const all = tagFinder(tags, counts, { canCreate: false })
    const ids = given && new Set(given.map(({ id }) => id))
    return (typed: string) => all(typed).filter(({ id }) => ids === null || ids.has(id))
  }, [tags, counts, given])
  return (
    <Toolbar className="chosen-bar" aria-label={t('allNotes.chosenBar')}>
      <output className="chosen-count">{t('allNotes.chosen', { count })}</output>
      <FinderButton
        title={t('allNotes.tagChosen')}
        keys="T"
        icon={<TagIcon aria-hidden />}
        isOpen={isTagging}
        onOpenChange={onTagging}
      >
        {(close) => (
          <FinderMenu<TagItem>
            label={t('allNotes.tagToGive')}
            placeholder={t('allNotes.findOrMakeTag')}
            find={find}
            nothing={t('allNotes.typeTag')}
            onChoose={({ name }) => {
              close()
              onTag(name)
            }}
            onEnter={(typed) => {
              close()
              onTag(typed)
            }}
          />
        )}
      </FinderButton>
      <FinderButton title={t('allNotes.removeTag')} icon={<Tags aria-hidden />}>
        {(close) => (
          <FinderMenu<TagItem>
            label={t('allNotes.tagToRemove')}
            placeholder={t('allNotes.findTag')}
            find={findGiven}
            nothing={t('allNotes.notOnChosen')}
            onChoose={({ id }) => {
              close()
              onUntag(id)
            }}
          />
        )}
      </FinderButton>
      <Group className="chosen-colors" aria-label={t('allNotes.color')}>
        {highlightColors.map((color, index) => {
          const name = describeColor(colorName(color), color, tags)
          return (
            <AriaButton
              key={color}
              className="filter-color"
              aria-label={name}
              onPress={() => onRecolor(color)}
            >
              <span className={`filter-swatch highlight-${color}`} title={name} aria-hidden>
                {index + 1}
              </span>
            </AriaButton>
          )
        })}
      </Group>
      <IconButton icon={FileDown} label={t('allNotes.export')} onPress={onExport} />
      <IconButton icon={Trash2} label={t('allNotes.delete')} keys="Delete" onPress={onRemove} />
      <IconButton icon={X} label={t('allNotes.chooseNone')} keys="Escape" onPress={onClear} />
    </Toolbar>
  )
}

/** A button from which something is found in a list over it. */
function FinderButton({
  title,
  icon,
  keys,
  isOpen,
  onOpenChange,
  children,
}: {
  readonly title: string
  readonly icon: ReactNode
  readonly keys?: string
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly children: (close: () => void) => ReactNode
}) {
  return (
    <DialogTrigger
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <Button look="quiet" {...(keys !== undefined && { 'aria-keyshortcuts': keys })}>
        {icon} {title}
      </Button>
      <Popover className="tag-popover" placement="top start" offset={8}>
        <Dialog aria-label={title} className="notes-filter-dialog">
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
