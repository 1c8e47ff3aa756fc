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
  const what = highlights === 1 ? 'one highlight' : `${highlights} highlights`
  session.messages.say(
    reply.value.outcome === 'copied'
      ? `Copied ${what} as Markdown`
      : `Saved ${what} to ${reply.value.file}`,
  )
  return true
}
