import { useMemo, useState } from 'react'
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
  const naming = useMemo(() => namingActs(tag.id, path, draft.name), [tag.id, path, draft.name])
  const details = useMemo(() => detailsAct(tag, draft), [tag, draft])
  const named = useActPreview(naming[0] ?? null)
  const detailed = useActPreview(details)
  const refusals = [named, detailed].flatMap((preview) =>
    preview?.outcome === 'refused' ? [preview.sentence] : [],
  )
  const acts = useMemo(() => [...naming, ...(details ? [details] : [])], [naming, details])
  return (
    <ActDialog
      title={`Edit “${tag.name}”`}
      verb="Save"
      acts={acts}
      refusal={refuseKey(draft.key) ?? refusals[0] ?? null}
      onClose={onClose}
    >
      <TagFields
        draft={draft}
        tagId={tag.id}
        onChange={(edit) => setDraft((draft) => ({ ...draft, ...edit }))}
      />
    </ActDialog>
  )
}

/** What gives a tag the path that was typed; of one level it is at the top, wherever it was. */
function namingActs(tagId: string, path: readonly string[], typed: string): readonly TagAct[] {
  const levels = parseTagPath(typed)
  if (writeTagPath(levels) === writeTagPath(path)) return []
  const rename: TagAct = { kind: 'rename', tagId, name: typed }
  if (levels.length !== 1 || path.length === 1) return [rename]
  const toTop: TagAct = { kind: 'move', tagId, parent: null }
  return levels[0] === path.at(-1) ? [toTop] : [toTop, rename]
}

function detailsAct(tag: Tag, { color, bound, definition, key }: TagDraft): TagAct | null {
  const isSame =
    color === tag.color && bound === tag.bound && definition === tag.definition && key === tag.key
  if (isSame || refuseKey(key) !== null) return null
  return { kind: 'edit', tagId: tag.id, details: { color, bound, definition, key } }
}
