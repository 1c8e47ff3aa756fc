import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import {
  Autocomplete,
  Button,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
} from 'react-aria-components'
import { compareWords, formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { foldText, type NotesFilter } from '../../../shared/notes/filter'
import type { Highlight } from '../../../shared/notes/highlight'
import { countTags } from '../../../shared/notes/tags'
import { tagTree } from '../../../shared/notes/tagTree'
import { TagDot } from '../../notes/TagDot'
import '../../notes/tagOptions.css'
import { TagPathText } from '../../notes/TagPathText'
import { useSession, useWindowState } from '../../state/useSession'
import { changeFilter } from './notesFilter'

/** The tags that stand in the article, the most used first, to filter its notes by. */
export function TagsMenu({
  filter,
  highlights,
}: {
  readonly filter: NotesFilter
  readonly highlights: readonly Highlight[]
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const options = useMemo(() => {
    const { textOf } = tagTree(tags)
    const counts = countTags(highlights, tags)
    return tags
      .map((tag) => {
        const { id } = tag
        return { id, tag, name: textOf(id), count: counts.get(id)?.whole ?? 0 }
      })
      .filter(({ id, count }) => count > 0 || filter.tags?.includes(id))
      .sort((a, b) => b.count - a.count || compareWords(a.name, b.name))
  }, [tags, highlights, filter.tags])

  return (
    <MenuTrigger>
      <Button className="filter-toggle" isDisabled={options.length === 0}>
        {t('notesPanel.tags')} <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="tag-popover" placement="bottom end">
        <Autocomplete filter={(name, typed) => foldText(name).includes(foldText(typed))}>
          {/* The list has just been asked for, and typing is how to find in it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <SearchField className="tags-menu-find" aria-label={t('notesPanel.findTag')} autoFocus>
            <Input className="tag-input" placeholder={t('notesPanel.findTag')} />
          </SearchField>
          <Menu
            className="tag-options"
            aria-label={t('notesPanel.tags')}
            items={options}
            selectionMode="multiple"
            // Escape closes the menu; what was chosen stays.
            escapeKeyBehavior="none"
            selectedKeys={filter.tags ?? []}
            onSelectionChange={(keys) =>
              changeFilter(session, {
                tags: options.flatMap(({ id }) => (keys === 'all' || keys.has(id) ? id : [])),
              })
            }
            renderEmptyState={() => <p className="tags-menu-empty">{t('notesPanel.noSuchTag')}</p>}
          >
            {({ id, tag, name, count }) => (
              <MenuItem id={id} className="tag-option" textValue={name} aria-label={name}>
                {({ isSelected }) => (
                  <>
                    <span className="tag-option-check" aria-hidden>
                      {isSelected ? '✓' : ''}
                    </span>
                    {tag.color !== null && <TagDot color={tag.color} />}
                    <span className="tag-option-name">
                      <TagPathText tag={tag} tags={tags} />
                    </span>
                    <span className="tag-option-count" aria-hidden>
                      {formatNumber(count)}
                    </span>
                  </>
                )}
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Popover>
    </MenuTrigger>
  )
}
