import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import { editBetween } from '../../../shared/notes/editBetween'
import type { TagAct } from '../../../shared/notes/tagActs'
import { parseTagPath, writeTagPath } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import type { TagDraft } from '../../state/windowState'
import { ActDialog } from './ActDialog'
import { refuseKey } from './refuseKey'
import type { TagDialogProps } from './tagDialog'
import { draftFields, TagFields } from './TagFields'
import { useActPreview } from './useActPreview'

/** Everything of a tag in fields, to be changed. */
export function EditTag({
  tag,
  draft: kept,
  onClose,
}: TagDialogProps & { readonly draft?: TagDraft | undefined }) {
  const tags = useWindowState((state) => state.library.tags)
  // As it was when the dialog came up: what is another now was changed here.
  const [before] = useState<TagDraft>(() => ({
    ...tag,
    name: writeTagPath(tagTree(tags).pathOf(tag.id)),
  }))
  const [draft, setDraft] = useState(kept ?? before)
  const asDialog = useMemo(
    () =>
      editBetween(before, draft, draftFields) && {
        kind: 'edit-tag' as const,
        tagId: tag.id,
        draft,
      },
    [before, draft, tag.id],
  )
  const act = useMemo(() => editAct(tag.id, before, draft), [tag.id, before, draft])
  const preview = useActPreview(act)
  const refusal = preview?.outcome === 'refused' ? preview.sentence : null
  return (
    <ActDialog
      title={t('tagDialogs.editTitle', { tag: tag.name })}
      verb={t('tagDialogs.save')}
      act={act}
      draft={asDialog}
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

const detailFields = ['definition', 'color', 'bound', 'key'] as const

/** What gives a tag what was typed and chosen, leaving all else as it is by now; null while it has a key that none can have. */
function editAct(tagId: string, before: TagDraft, draft: TagDraft): TagAct | null {
  if (refuseKey(draft.key) !== null) return null
  const isSamePath = writeTagPath(parseTagPath(draft.name)) === before.name
  return {
    kind: 'edit',
    tagId,
    details: editBetween(before, draft, detailFields)?.after ?? {},
    ...(!isSamePath && { path: draft.name }),
  }
}
