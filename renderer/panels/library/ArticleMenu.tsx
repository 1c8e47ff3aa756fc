import { BookOpen, FileDown, Pencil, Trash2 } from 'lucide-react'
import { MenuItem, Separator, Text } from 'react-aria-components'
import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import { useSession } from '../../state/useSession'
import { KeyCaps } from '../../ui/KeyCaps'
import { MenuAtPoint } from '../../ui/MenuAtPoint'

export interface ArticleMenuProps {
  readonly records: readonly ArticleRecord[]
  /** Its place in the window, in pixels. */
  readonly x: number
  readonly y: number
  readonly onClose: () => void
  readonly onOpen: (articleId: string) => void
  readonly onRename: (articleId: string) => void
}

/** What can be done with the articles that are chosen in the list, for as long as it is there. */
export function ArticleMenu(props: ArticleMenuProps) {
  const { records, x, y, onClose, onOpen, onRename } = props
  const session = useSession()
  const [first] = records
  const count = records.length
  const isOne = count < 2
  return (
    <MenuAtPoint label={t('library.article')} x={x} y={y} onClose={onClose}>
      {first && isOne && (
        <>
          <MenuItem className="menu-item" onAction={() => onOpen(first.id)}>
            <BookOpen aria-hidden />
            <Text slot="label">{t('library.open')}</Text>
            <KeyCaps keys="Enter" />
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => onRename(first.id)}>
            <Pencil aria-hidden />
            <Text slot="label">{t('library.rename')}</Text>
            <KeyCaps keys="F2" />
          </MenuItem>
        </>
      )}
      <MenuItem
        className="menu-item"
        onAction={() =>
          session.dialogs.open({ kind: 'export', articleIds: records.map(({ id }) => id) })
        }
      >
        <FileDown aria-hidden />
        <Text slot="label">
          {isOne ? t('library.export') : t('library.exportArticles', { count })}
        </Text>
      </MenuItem>
      <Separator className="menu-separator" />
      <MenuItem
        className="menu-item menu-item-danger"
        onAction={() => session.articles.remove(records)}
      >
        <Trash2 aria-hidden />
        <Text slot="label">
          {isOne ? t('library.delete') : t('library.deleteArticles', { count })}
        </Text>
        <KeyCaps keys="Delete" />
      </MenuItem>
    </MenuAtPoint>
  )
}
