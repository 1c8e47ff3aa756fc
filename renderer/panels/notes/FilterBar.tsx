import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { NotesFilter } from '../../../shared/notes/filter'
import { highlightColors, type Highlight } from '../../../shared/notes/highlight'
import '../../article/highlights.css'
import { openTagPage } from '../../desks/tag/openTagPage'
import { describeColor } from '../../notes/describeColor'
import { colorName } from '../../notes/describeHighlight'
import { TagChips } from '../../notes/TagChips'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import './FilterBar.css'
import { FindField } from './FindField'
import { changeFilter, clearFilter, isFiltering } from './notesFilter'
import { TagsMenu } from './TagsMenu'

/** Chooses which highlights of the article are listed, and says how many those are. */
export function FilterBar({
  filter,
  highlights,
  shown,
}: {
  readonly filter: NotesFilter
  readonly highlights: readonly Highlight[]
  /** How many of them the filter lets through. */
  readonly shown: number
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const chosen = tags.filter(({ id }) => filter.tags?.includes(id))
  const filtering = isFiltering(filter)

  return (
    <search className="filter-bar" aria-label={t('notesPanel.filter')}>
      <FindField
        label={t('notesPanel.findWords')}
        placeholder={t('notesPanel.findPlaceholder')}
        value={filter.words ?? ''}
        onChange={(words) => changeFilter(session, { words })}
      />
      <div className="filter-row">
        <ToggleButtonGroup
          className="filter-colors"
          aria-label={t('notesPanel.colors')}
          selectionMode="multiple"
          selectedKeys={filter.colors ?? []}
          onSelectionChange={(keys) =>
            changeFilter(session, { colors: highlightColors.filter((color) => keys.has(color)) })
          }
        >
          {highlightColors.map((color) => (
            <ToggleButton
              key={color}
              id={color}
              className="filter-color"
              aria-label={describeColor(colorName(color), color, tags)}
            >
              <span
                className={`filter-swatch highlight-${color}`}
                title={describeColor(colorName(color), color, tags)}
                aria-hidden
              >
                a
              </span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <ToggleButton
          className="filter-toggle"
          isSelected={filter.withNote ?? false}
          onChange={(withNote) => changeFilter(session, { withNote })}
        >
          {t('notesPanel.hasNote')}
        </ToggleButton>
        <TagsMenu filter={filter} highlights={highlights} />
      </div>
      <TagChips
        tags={chosen}
        label={t('notesPanel.tagsAskedFor')}
        onRemove={({ id }) =>
          changeFilter(session, { tags: filter.tags?.filter((other) => other !== id) })
        }
      />
      <div className="filter-row filter-count">
        <output>
          {filtering
            ? t('notesPanel.shown', { shown, count: highlights.length })
            : t('common.highlights', { count: highlights.length })}
        </output>
        <div className="filter-acts">
          {chosen.length === 1 && (
            <Button look="quiet" onPress={() => openTagPage(session, chosen[0]!.id)}>
              {t('notesPanel.inAllArticles')}
            </Button>
          )}
          {filtering && (
            <Button look="quiet" onPress={() => clearFilter(session)}>
              {t('notesPanel.clearFilter')}
            </Button>
          )}
        </div>
      </div>
    </search>
  )
}
