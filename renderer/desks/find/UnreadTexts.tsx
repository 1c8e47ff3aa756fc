import { formatList } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { useWindowState } from '../../state/useSession'

/** How many articles are named. */
const mostNamed = 3

/** Says of which articles nothing can be found in the text: not found is not the same as not there. */
export function UnreadTexts() {
  const unread = useWindowState((state) => state.unread)
  const articles = useWindowState((state) => state.library.articles)
  const ids = new Set(unread)
  const titles = articles
    .filter(({ id, deleted }) => deleted === null && ids.has(id))
    .map(({ title }) => t('common.quoted', { text: title }))
  if (titles.length === 0) return null
  const named = titles.slice(0, mostNamed)
  const others = titles.length - named.length
  const all = others === 0 ? named : [...named, t('common.others', { count: others })]
  return (
    <output className="find-unread">
      {t('reading.unread', { titles: formatList(all), count: titles.length })}
    </output>
  )
}
