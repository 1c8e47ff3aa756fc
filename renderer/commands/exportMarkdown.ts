import { t } from '../../shared/language/t'
import type { Input } from '../../shared/contract'
import type { Session } from '../state/session'

/** Exports and says what was done; false when the reader thought better of it or it failed. */
export async function exportMarkdown(
  session: Session,
  order: Input<'exportMarkdown'>,
): Promise<boolean> {
  const reply = await session.call('exportMarkdown', order)
  if (!reply || reply.value.outcome === 'cancelled') return false
  const { highlights } = reply.value
  session.messages.say(
    reply.value.outcome === 'copied'
      ? t('notices.copiedMarkdown', { count: highlights })
      : t('notices.savedMarkdown', { count: highlights, file: reply.value.file }),
  )
  return true
}
