import { useMemo, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { ActDialog } from './ActDialog'
import { describeBindings } from './describeBindings'
import type { TagDialogProps } from './tagDialog'
import { useActPreview } from './useActPreview'

/** Asks whether a tag is to be deleted, and what becomes of those below it. */
export function DeleteTag({ tag, onClose }: TagDialogProps) {
  const tags = useWindowState((state) => state.library.tags)
  const [children, setChildren] = useState<'lift' | 'delete'>('lift')
  const act = useMemo(
    (): TagAct => ({ kind: 'delete', tagId: tag.id, children }),
    [tag.id, children],
  )
  const preview = useActPreview(act)
  const below = tagTree(tags).withDescendants(tag.id).size - 1
  const isSeveral = children === 'delete' && below > 0
  return (
    <ActDialog
      title={t('tagDialogs.deleteTitle', { tag: tag.name })}
      verb={
        isSeveral ? t('tagDialogs.deleteSeveral', { count: below + 1 }) : t('tagDialogs.delete')
      }
      act={act}
      startsAtVerb
      refusal={preview?.outcome === 'refused' ? preview.sentence : null}
      onClose={onClose}
    >
      {below > 0 && (
        <RadioGroup
          className="act-choices"
          aria-label={t('tagDialogs.tagsBelow')}
          value={children}
          onChange={(value) => setChildren(value === 'delete' ? 'delete' : 'lift')}
        >
          <Radio value="lift" className="act-choice">
            {t('tagDialogs.liftBelow', { count: below })}
          </Radio>
          <Radio value="delete" className="act-choice">
            {t('tagDialogs.deleteBelow', { count: below })}
          </Radio>
        </RadioGroup>
      )}
      <output className="act-preview">
        {preview?.outcome === 'can' && (
          <>
            {t(
              isSeveral ? 'tagDialogs.deleteReachOfSeveral' : 'tagDialogs.deleteReach',
              preview.touched,
            )}
            {describeBindings(tags, act).map((said) => ` ${said}`)}
          </>
        )}
      </output>
    </ActDialog>
  )
}
