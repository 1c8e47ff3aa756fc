import { t } from '../../shared/language/t'
import type { Input } from '../../shared/contract'
import { formatList } from '../../shared/language/formats'
import { sayWritten } from '../state/sayWritten'
import type { Session } from '../state/session'

/** Exports and says what was done; what failed can be tried again from its message. */
export async function exportMarkdown(
  session: Session,
  order: Input<'exportMarkdown'>,
): Promise<void> {
  const again = { title: t('exporting.again'), run: () => void exportMarkdown(session, order) }
  const reply = await session.call('exportMarkdown', order, again)
  if (!reply || reply.value.outcome === 'cancelled') return
  const { highlights: count, leftOut } = reply.value
  if (reply.value.outcome === 'copied') session.messages.say(t('notices.copiedMarkdown', { count }))
  else {
    const { file } = reply.value
    sayWritten(session, t('notices.savedMarkdown', { count, file }), file)
  }
  if (leftOut.length > 0) session.messages.complain(sayLeftOut(leftOut))
}

/** How many articles are named that could not be read. */
const mostNamed = 3

function sayLeftOut(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => t('common.quoted', { text: title }))
  const others = titles.length - named.length
  const all = others === 0 ? named : [...named, t('common.others', { count: others })]
  return t('exports.leftOut', { titles: formatList(all), count: titles.length })
}
