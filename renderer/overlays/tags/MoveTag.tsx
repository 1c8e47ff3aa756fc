import { useMemo, useState } from 'react'
import type { TagAct } from '../../../shared/notes/tagActs'
import { writeTagPath } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { ActDialog } from './ActDialog'
import { describeBearers } from './describeReach'
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
  return (
    <ActDialog
      title={`Move “${tag.name}”`}
      verb="Move"
      act={isThere ? null : act}
      refusal={preview?.outcome === 'refused' ? preview.sentence : null}
      onClose={onClose}
    >
      <TagPicker
        label="Move it below"
        without={family}
        withTop
        chosen={parent}
        onChoose={setParent}
      />
      <output className="act-preview">
        {preview?.outcome === 'can' &&
          (isThere
            ? 'It stands there already.'
            : `It becomes “${parent ? `${tree.textOf(parent)}/${name}` : name}”${below(family.length - 1)}. ${describeBearers(preview.touched)}`)}
      </output>
    </ActDialog>
  )
}

function below(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ', with the one below it' : `, with the ${count} below it`
}
