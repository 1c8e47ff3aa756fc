import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import type { TagAct } from '../../../shared/notes/tagActs'
import { parseTagPath, writeTagPath } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { ActDialog } from './ActDialog'
import { refuseKey } from './refuseKey'
import type { TagDialogProps } from './tagDialog'
import { TagFields, type TagDraft } from './TagFields'
import { useActPreview } from './useActPreview'

/** Everything of a tag in fields, to be changed. */
export function EditTag({ tag, onClose }: TagDialogProps) {
  const tags = useWindowState((state) => state.library.tags)
  // As it was when the dialog came up: that is what is changed.
  const [path] = useState(() => tagTree(tags).pathOf(tag.id))
  const [draft, setDraft] = useState<TagDraft>(() => ({ ...tag, name: writeTagPath(path) }))
  const act = useMemo(() => editAct(tag, path, draft), [tag, path, draft])
  const preview = useActPreview(act)
  const refusal = preview?.outcome === 'refused' ? preview.sentence : null
  return (
    <ActDialog
      title={t('tagDialogs.editTitle', { tag: tag.name })}
      verb={t('tagDialogs.save')}
      act={act}
      refusal={refuseKey(draft.key) ?? refusal}
      onClose={onClose}
    >
      <TagFields
        draft={draft}
        tagId={tag.id}
        onChange={(edit) => setDraft((draft) => ({ ...draft, ...edit }))}
      />
      <output className="act-preview">
        {preview?.outcome === 'can' && t('tagDialogs.bearers', preview.touched)}
      </output>
    </ActDialog>
  )
}

/** What gives a tag all that was typed and chosen; null while it has a key that none can have. */
function editAct(tag: Tag, path: readonly string[], draft: TagDraft): TagAct | null {
  const { name, color, bound, definition, key } = draft
  if (refuseKey(key) !== null) return null
  const isSamePath = writeTagPath(parseTagPath(name)) === writeTagPath(path)
  const isSame =
    color === tag.color && bound === tag.bound && definition === tag.definition && key === tag.key
  return {
    kind: 'edit',
    tagId: tag.id,
    details: isSame ? {} : { color, bound, definition, key },
    ...(!isSamePath && { path: name }),
  }
}
