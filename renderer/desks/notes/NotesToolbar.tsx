import { X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button as AriaButton, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { NotesListing } from '../../../shared/catalogue/notesQuery'
import { t } from '../../../shared/language/t'
import { highlightColors } from '../../../shared/notes/highlight'
import { itemsById } from '../../../shared/notes/itemsById'
import { tagTree } from '../../../shared/notes/tagTree'
import '../../article/highlights.css'
import { describeColor } from '../../notes/describeColor'
import { colorName } from '../../notes/describeHighlight'
import '../../panels/notes/FilterBar.css'
import { FindField } from '../../panels/notes/FindField'
import { useSession, useWindowState } from '../../state/useSession'
import { AuthorFilter } from './AuthorFilter'
import { changeOrder, changeQuery } from './changeListing'
import { ChoiceMenu } from './ChoiceMenu'
import { DaysFilter } from './DaysFilter'
import { TagFilter } from './TagFilter'

const orders = [
  { value: 'newest', title: 'allNotes.newest' },
  { value: 'oldest', title: 'allNotes.oldest' },
  { value: 'article', title: 'allNotes.byArticle' },
  { value: 'tag', title: 'allNotes.byTag' },
  { value: 'color', title: 'allNotes.byColor' },
] as const

const groupings = [
  { value: 'none', title: 'allNotes.notGrouped' },
  { value: 'article', title: 'allNotes.groupedByArticle' },
  { value: 'tag', title: 'allNotes.groupedByTag' },
  { value: 'color', title: 'allNotes.groupedByColor' },
  { value: 'day', title: 'allNotes.groupedByDay' },
] as const

/** Chooses which of all highlights are listed, and how. */
export function NotesToolbar({ listing }: { readonly listing: NotesListing }) {
  const session = useSession()
  const { query, order, group } = listing
  const library = useWindowState((state) => state.library)
  const article = query.articleId === null ? null : itemsById(library.articles).get(query.articleId)
  return (
    <search className="notes-toolbar" aria-label={t('allNotes.toolbar')}>
      <TextFilter text={query.text} />
      <div className="filter-row">
        <TagFilter query={query} />
        <ToggleButtonGroup
          className="filter-colors"
          aria-label={t('allNotes.colors')}
          selectionMode="multiple"
          selectedKeys={query.colors}
          onSelectionChange={(keys) =>
            changeQuery(session, { colors: highlightColors.filter((color) => keys.has(color)) })
          }
        >
          {highlightColors.map((color) => {
            const name = describeColor(colorName(color), color, library.tags)
            return (
              <ToggleButton key={color} id={color} className="filter-color" aria-label={name}>
                <span className={`filter-swatch highlight-${color}`} title={name} aria-hidden>
                  a
                </span>
              </ToggleButton>
            )
          })}
        </ToggleButtonGroup>
        <ToggleButton
          className="filter-toggle"
          isSelected={query.withNote}
          onChange={(withNote) => changeQuery(session, { withNote })}
        >
          {t('allNotes.hasNote')}
        </ToggleButton>
        <AuthorFilter author={query.author} />
        <DaysFilter after={query.after} before={query.before} />
        <span className="notes-toolbar-order">
          <ChoiceMenu
            label={t('allNotes.order')}
            value={order}
            choices={orders}
            onChange={(next) => changeOrder(session, { order: next })}
          />
          <ChoiceMenu
            label={t('allNotes.groups')}
            value={group}
            choices={groupings}
            onChange={(next) => changeOrder(session, { group: next })}
          />
        </span>
      </div>
      {(query.articleId !== null || query.together !== null) && (
        <div className="filter-row">
          {query.articleId !== null && (
            <Condition onRemove={() => changeQuery(session, { articleId: null })}>
              {article
                ? t('allNotes.inArticle', { title: article.title })
                : t('allNotes.inGoneArticle')}
            </Condition>
          )}
          {query.together !== null && (
            <Condition onRemove={() => changeQuery(session, { together: null })}>
              {describeTogether(query.together, tagTree(library.tags).textOf)}
            </Condition>
          )}
        </div>
      )}
    </search>
  )
}

/** The field shows at once what is typed, whatever the list is still busy with. */
function TextFilter({ text }: { readonly text: string }) {
  const session = useSession()
  const [typed, setTyped] = useState(text)
  const [told, setTold] = useState(text)
  if (told !== text) {
    setTold(text)
    setTyped(text)
  }
  return (
    <FindField
      label={t('allNotes.find')}
      placeholder={t('allNotes.findPlaceholder')}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        setTold(next)
        changeQuery(session, { text: next })
      }}
    />
  )
}

/** Something that is asked for besides, with a button that lets it go. */
function Condition({
  children,
  onRemove,
}: {
  readonly children: ReactNode
  readonly onRemove: () => void
}) {
  return (
    <span className="notes-condition">
      <span className="notes-condition-words">{children}</span>
      <AriaButton
        className="tag-chip-remove"
        aria-label={t('allNotes.removeCondition')}
        onPress={onRemove}
      >
        <X size={12} aria-hidden />
      </AriaButton>
    </span>
  )
}

function describeTogether(
  { a, b, within }: NonNullable<NotesListing['query']['together']>,
  nameOf: (tagId: string) => string,
): string {
  return t('allNotes.together', { a: nameOf(a), b: nameOf(b), within })
}
