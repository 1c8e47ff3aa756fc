import { everyNote } from '../../shared/catalogue/notesQuery'
import type { Desk } from '../state/desk'
import type { Session } from '../state/session'

type TagPage = Pick<Extract<Desk, { kind: 'tag' }>, 'tagId' | 'withChildren'>

/** Asks how to export what the reader is at, or else the whole library. */
export async function askExport(session: Session): Promise<void> {
  const { article, desk, chosenNotes } = session.store.get()
  if (desk?.kind === 'tag') return askExportOfTag(session, desk)
  if (desk?.kind === 'notes' && chosenNotes.size > 0)
    return session.dialogs.open({
      kind: 'export-notes',
      highlightIds: [...chosenNotes],
      tagId: null,
    })
  const articleIds = article && desk === null ? [article.id] : null
  session.dialogs.open({ kind: 'export', articleIds })
}

/** Asks how to export the passages of a tag, or the whole library where there are none. */
async function askExportOfTag(session: Session, page: TagPage): Promise<void> {
  const highlightIds = await passagesOfTag(session, page)
  if (!highlightIds) return
  if (highlightIds.length === 0) return session.dialogs.open({ kind: 'export', articleIds: null })
  session.dialogs.open({
    kind: 'export-notes',
    highlightIds,
    tagId: page.withChildren ? page.tagId : null,
  })
}

/** The ids of all passages of a tag; null where they cannot be had, which the reader is told. */
export async function passagesOfTag(
  session: Session,
  page: TagPage,
): Promise<readonly string[] | null> {
  const { tagId, withChildren } = page
  const query = { ...everyNote, tagId, withChildren }
  const listing = { query, order: 'article', group: 'none' } as const
  const reply = await session.call('noteIds', { listing, from: 0, count: null })
  return reply && reply.value
}
