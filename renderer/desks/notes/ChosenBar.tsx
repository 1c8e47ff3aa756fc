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
    <Toolbar className="chosen-bar" aria-label="Highlights chosen">
      <output className="chosen-count">{count.toLocaleString('en')} chosen</output>
      <FinderButton
        title="Tag…"
        keys="T"
        icon={<TagIcon aria-hidden />}
        isOpen={isTagging}
        onOpenChange={onTagging}
      >
        {(close) => (
          <FinderMenu<TagItem>
            label="Tag to give"
            placeholder="Find or make a tag"
            find={find}
            nothing="Type the name of a tag."
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
      <FinderButton title="Remove tag…" icon={<Tags aria-hidden />}>
        {(close) => (
          <FinderMenu<TagItem>
            label="Tag to remove"
            placeholder="Find a tag"
            find={findGiven}
            nothing="No such tag is on what is chosen."
            onChoose={({ id }) => {
              close()
              onUntag(id)
            }}
          />
        )}
      </FinderButton>
      <Group className="chosen-colors" aria-label="Colour">
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
      <IconButton icon={FileDown} label="Export…" onPress={onExport} />
      <IconButton icon={Trash2} label="Delete" keys="Delete" onPress={onRemove} />
      <IconButton icon={X} label="Choose none" keys="Escape" onPress={onClear} />
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
