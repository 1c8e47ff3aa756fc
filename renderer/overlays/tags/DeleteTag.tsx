import { useMemo, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { sentenceCase } from '../sentenceCase'
import { ActDialog } from './ActDialog'
import { describeBindings } from './describeBindings'
import { describeReach } from './describeReach'
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
  const what = children === 'delete' && below > 0 ? 'one of these tags' : 'this tag'
  return (
    <ActDialog
      title={`Delete “${tag.name}”`}
      verb={children === 'delete' && below > 0 ? `Delete ${below + 1} tags` : 'Delete'}
      act={act}
      startsAtVerb
      refusal={preview?.outcome === 'refused' ? preview.sentence : null}
      onClose={onClose}
    >
      {below > 0 && (
        <RadioGroup
          className="act-choices"
          aria-label="The tags below it"
          value={children}
          onChange={(value) => setChildren(value === 'delete' ? 'delete' : 'lift')}
        >
          <Radio value="lift" className="act-choice">
            {below === 1 ? 'The tag below it moves' : `The ${below} tags below it move`} up a level
          </Radio>
          <Radio value="delete" className="act-choice">
            {below === 1 ? 'The tag below it is' : `The ${below} tags below it are`} deleted too
          </Radio>
        </RadioGroup>
      )}
      <output className="act-preview">
        {preview?.outcome === 'can' && (
          <>
            {sentenceCase(describeReach(preview.touched))}{' '}
            {preview.touched.highlights > 1 ? 'bear' : 'bears'} {what}. The highlights themselves
            stay.
            {describeBindings(tags, act).map((said) => ` ${said}`)}
          </>
        )}
      </output>
    </ActDialog>
  )
}
