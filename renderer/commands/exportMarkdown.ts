import { t } from '../../shared/language/t'
import type { Input } from '../../shared/contract'
import { formatList } from '../../shared/language/formats'
import type { Session } from '../state/session'

/** Exports and says what was done; false when the reader thought better of it or it failed. */
export async function exportMarkdown(
  session: Session,
  order: Input<'exportMarkdown'>,
): Promise<boolean> {
  const reply = await session.call('exportMarkdown', order)
  if (!reply || reply.value.outcome === 'cancelled') return false
  const { highlights: count, leftOut } = reply.value
  session.messages.say(
    reply.value.outcome === 'copied'
      ? t('notices.copiedMarkdown', { count })
      : t('notices.savedMarkdown', { count, file: reply.value.file }),
  )
  if (leftOut.length > 0) session.messages.complain(sayLeftOut(leftOut))
  return true
}

/** How many articles are named that could not be read. */
const mostNamed = 3

function sayLeftOut(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => t('common.quoted', { text: title }))
  const others = titles.length - named.length
  const all = others === 0 ? named : [...named, t('common.others', { count: others })]
  return t('exports.leftOut', { titles: formatList(all), count: titles.length })
}
