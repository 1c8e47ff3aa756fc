import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { ActDialog } from './ActDialog'
import { describeBindings } from './describeBindings'
import { describeMerge } from './describeMerge'
import type { TagDialogProps } from './tagDialog'
import { TagPicker } from './TagPicker'
import { useActPreview } from './useActPreview'

/** Asks which tag another is to become one with. */
export function MergeTag({ tag, onClose }: TagDialogProps) {
  const tags = useWindowState((state) => state.library.tags)
  const [into, setInto] = useState<string | null>(null)
  const family = useMemo(() => [...tagTree(tags).withDescendants(tag.id)], [tags, tag.id])
  const act = useMemo(
    (): TagAct | null => (into === null ? null : { kind: 'merge', tagId: tag.id, into }),
    [tag.id, into],
  )
  const preview = useActPreview(act)
  return (
    <ActDialog
      title={t('tagDialogs.mergeTitle', { tag: tag.name })}
      verb={t('tagDialogs.merge')}
      act={act}
      refusal={preview?.outcome === 'refused' ? preview.sentence : null}
      onClose={onClose}
    >
      <TagPicker
        label={t('tagDialogs.mergeInto')}
        without={family}
        chosen={into ?? undefined}
        onChoose={setInto}
      />
      <output className="act-preview">
        {into !== null && preview?.outcome === 'can' && (
          <ul>
            <li>
              {t('tagDialogs.mergeReach', {
                ...preview.touched,
                into: tagTree(tags).textOf(into),
              })}
            </li>
            {[
              ...describeMerge(tags, tag.id, into),
              ...describeBindings(tags, { kind: 'merge', tagId: tag.id, into }),
            ].map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        )}
      </output>
    </ActDialog>
  )
}
