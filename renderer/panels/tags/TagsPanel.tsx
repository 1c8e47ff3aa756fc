import { Plus } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import { useTagCounts } from '../../notes/useTagCounts'
import type { Session } from '../../state/session'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { asKey } from '../../ui/insideTags'
import { tRich } from '../../ui/tRich'
import { FindField } from '../notes/FindField'
import { withOpen } from './closedTags'
import { ColorLegend } from './ColorLegend'
import { listTagRows } from './listTagRows'
import './TagsPanel.css'
import { TagTree } from './TagTree'

/** All tags of the library: to find, to filter the notes by, to arrange and to change. */
export function TagsPanel({
  onShowNotes,
}: {
  /** Called when the notes have been filtered by a tag, so that they can be brought into view. */
  readonly onShowNotes?: () => void
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const closed = useWindowState((state) => state.closedTags)
  const counts = useTagCounts()
  const [wanted, setWanted] = useState('')
  // What is looked for is seen, whatever was closed before.
  const [closedAmongFound, setClosedAmongFound] = useState<ReadonlySet<string>>(new Set())
  const isFinding = wanted.trim() !== ''
  const closedNow = isFinding ? closedAmongFound : closed
  const { rows, found } = useMemo(
    () => listTagRows(tags, closedNow, wanted),
    [tags, closedNow, wanted],
  )
  const setOpen = useCallback(
    (tagId: string, isOpen: boolean) => {
      if (isFinding) setClosedAmongFound((closed) => withOpen(closed, tagId, isOpen))
      else closeInTree(session, tagId, isOpen)
    },
    [session, isFinding],
  )

  const add = (): void => session.dialogs.open({ kind: 'add-tag', parent: null })
  if (tags.length === 0)
    return (
      <div className="tags-empty">
        <p className="tags-empty-title">{t('tagsPanel.empty')}</p>
        <p>{tRich('tagsPanel.emptyHint', { key: asKey })}</p>
        <Button onPress={add}>
          <Plus aria-hidden /> {t('tagsPanel.newTag')}
        </Button>
      </div>
    )
  return (
    <div className="tags-panel">
      <div className="tags-head">
        <FindField
          label={t('tagsPanel.find')}
          placeholder={t('tagsPanel.find')}
          value={wanted}
          onChange={(text) => {
            setWanted(text)
            setClosedAmongFound(new Set())
          }}
        />
        <IconButton icon={Plus} label={t('tagsPanel.newTag')} onPress={add} />
      </div>
      <ColorLegend />
      <div className="tags-body">
        <output className="tags-count">
          {found === tags.length
            ? t('common.tags', { count: found })
            : t('tagsPanel.found', { found, count: tags.length })}
        </output>
        <TagTree
          rows={rows}
          wanted={wanted}
          counts={counts}
          onOpen={setOpen}
          onShowNotes={onShowNotes}
        />
      </div>
      {rows.length === 0 && (
        <p className="tags-empty">{t('tagsPanel.noneFound', { wanted: wanted.trim() })}</p>
      )}
    </div>
  )
}

function closeInTree({ store }: Session, tagId: string, isOpen: boolean): void {
  store.update((state) => ({
    ...state,
    closedTags: withOpen(state.closedTags, tagId, isOpen),
  }))
}
