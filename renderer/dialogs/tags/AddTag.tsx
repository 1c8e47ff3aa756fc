import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import { useWindowState } from '../../state/useSession'
import { ActDialog } from './ActDialog'
import { refuseKey } from './refuseKey'
import { TagFields, type TagDraft } from './TagFields'
import { useActPreview } from './useActPreview'

/** The fields of a new tag, below another or at the top. */
export function AddTag({
  parent,
  onClose,
}: {
  readonly parent: string | null
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
  const [draft, setDraft] = useState(before)
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
      hasDraft={draft.name !== before.name || draft.definition !== ''}
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
