import { useMemo } from 'react'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { tagTree } from '../../../shared/notes/tagTree'
import type { Session } from '../../state/session'
import { useSession } from '../../state/useSession'
import { tagBefore } from './tagBefore'

/** What is done to a tag of the tree at once; what is refused, the reader is told. */
export interface TagActs {
  readonly move: (tagId: string, parent: string | null) => void
  /** Below the tag before it on its level. */
  readonly indent: (tagId: string) => void
  /** Beside the tag above it. */
  readonly outdent: (tagId: string) => void
  /** Asks first where anything else hangs on it: tags below, or highlights. */
  readonly remove: (tagId: string, highlights: number) => void
}

export function useTagActs(
  /** Called with a tag below which something has come. */
  onOpen: (tagId: string, isOpen: boolean) => void,
): TagActs {
  const session = useSession()
  return useMemo(() => tagActs(session, onOpen), [session, onOpen])
}

function tagActs(session: Session, onOpen: (tagId: string, isOpen: boolean) => void): TagActs {
  const treeNow = (): ReturnType<typeof tagTree> => tagTree(session.store.get().library.tags)
  const perform = async (act: TagAct): Promise<boolean> => {
    const reply = await session.tags.performWithUndo(act)
    if (!reply.ok) session.messages.complain(reply.message)
    return reply.ok
  }
  const move = async (tagId: string, parent: string | null): Promise<void> => {
    if ((treeNow().parentOf(tagId)?.id ?? null) === parent) return
    const isMoved = await perform({ kind: 'move', tagId, parent })
    if (isMoved && parent !== null) onOpen(parent, true)
  }
  const removeBare = async (tagId: string): Promise<void> => {
    const act: TagAct = { kind: 'delete', tagId, children: 'lift' }
    // What is counted in the panel may not have been read yet.
    const preview = await session.tags.preview(act)
    const isBare =
      preview.ok && preview.value.outcome === 'can' && preview.value.touched.highlights === 0
    if (isBare) await perform(act)
    else session.dialogs.open({ kind: 'delete-tag', tagId })
  }
  return {
    move: (tagId, parent) => void move(tagId, parent),
    indent: (tagId) => {
      const before = tagBefore(treeNow(), tagId)
      if (before) void move(tagId, before.id)
      else session.messages.say(t('tagsPanel.noneBefore'))
    },
    outdent: (tagId) => {
      const parent = treeNow().parentOf(tagId)
      if (parent) void move(tagId, treeNow().parentOf(parent.id)?.id ?? null)
      else session.messages.say(t('tagsPanel.atTop'))
    },
    remove: (tagId, highlights) => {
      if (highlights === 0 && treeNow().childrenOf(tagId).length === 0) void removeBare(tagId)
      else session.dialogs.open({ kind: 'delete-tag', tagId })
    },
  }
}
