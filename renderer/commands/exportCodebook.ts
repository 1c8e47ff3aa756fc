import type { Input } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { sayWritten } from '../state/sayWritten'
import type { Session } from '../state/session'

/** Writes the codebook and says where; what failed can be tried again from its message. */
export async function exportCodebook(
  session: Session,
  order: Input<'exportCodebook'>,
): Promise<void> {
  const again = { title: t('exporting.again'), run: () => void exportCodebook(session, order) }
  const reply = await session.call('exportCodebook', order, again)
  if (!reply || reply.value.outcome === 'cancelled') return
  const { tags, file } = reply.value
  sayWritten(session, t('codebookDialogs.saved', { tags, file }), file)
}
