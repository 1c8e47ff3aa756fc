import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { writeTagPath } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { ActDialog } from './ActDialog'
import type { TagDialogProps } from './tagDialog'
import { TagPicker } from './TagPicker'
import { useActPreview } from './useActPreview'

/** Asks below which tag another is to stand. */
export function MoveTag({ tag, onClose }: TagDialogProps) {
  const tags = useWindowState((state) => state.library.tags)
  const [parent, setParent] = useState<string | null | undefined>(undefined)
  const tree = tagTree(tags)
  const family = useMemo(() => [...tagTree(tags).withDescendants(tag.id)], [tags, tag.id])
  const act = useMemo(
    (): TagAct | null => (parent === undefined ? null : { kind: 'move', tagId: tag.id, parent }),
    [tag.id, parent],
  )
  const preview = useActPreview(act)
  const isThere = parent === (tree.parentOf(tag.id)?.id ?? null)
  const name = writeTagPath([tag.name])
  const path = parent ? `${tree.textOf(parent)}/${name}` : name
  return (
    <ActDialog
      title={t('tagDialogs.moveTitle', { tag: tag.name })}
      verb={t('tagDialogs.move')}
      act={isThere ? null : act}
      refusal={preview?.outcome === 'refused' ? preview.sentence : null}
      onClose={onClose}
    >
      <TagPicker
        label={t('tagDialogs.moveBelow')}
        without={family}
        withTop
        chosen={parent}
        onChoose={setParent}
      />
      <output className="act-preview">
        {preview?.outcome === 'can' &&
          (isThere
            ? t('tagDialogs.standsThere')
            : [
                t('tagDialogs.movesTo', { path, below: family.length - 1 }),
                t('tagDialogs.bearers', preview.touched),
              ].join(' '))}
      </output>
    </ActDialog>
  )
}
