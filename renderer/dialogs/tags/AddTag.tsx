import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import { editBetween } from '../../../shared/notes/editBetween'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import type { TagDraft } from '../../state/windowState'
import { ActDialog } from './ActDialog'
import { refuseKey } from './refuseKey'
import { draftFields, TagFields } from './TagFields'
import { useActPreview } from './useActPreview'

/** The fields of a new tag, below another or at the top. */
export function AddTag({
  parent,
  draft: kept,
  onClose,
}: {
  readonly parent: string | null
  readonly draft?: TagDraft | undefined
  readonly onClose: () => void
}) {
  const tags = useWindowState((state) => state.library.tags)
  const [before] = useState<TagDraft>(() => ({
    name: parent === null ? '' : `${tagTree(tags).textOf(parent)}/`,
    color: null,
    bound: false,
    definition: '',
    key: null,
  }))
  const [draft, setDraft] = useState(kept ?? before)
  const asDialog = useMemo(
    () => editBetween(before, draft, draftFields) && { kind: 'add-tag' as const, parent, draft },
    [before, draft, parent],
  )
  const act = useMemo((): TagAct | null => {
    const { name, ...details } = draft
    if (/(^|\/)\s*$/.test(name) || refuseKey(details.key) !== null) return null
    return { kind: 'add', path: name, details }
  }, [draft])
  const preview = useActPreview(act)
  const refusal = preview?.outcome === 'refused' ? preview.sentence : null
  return (
    <ActDialog
      title={t('tagDialogs.newTag')}
      verb={t('tagDialogs.create')}
      act={act}
      draft={asDialog}
      refusal={refuseKey(draft.key) ?? refusal}
      onClose={onClose}
    >
      <TagFields
        draft={draft}
        tagId={null}
        onChange={(edit) => setDraft((draft) => ({ ...draft, ...edit }))}
      />
    </ActDialog>
  )
}
