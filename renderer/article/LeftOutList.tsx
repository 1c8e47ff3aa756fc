import { Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import { Node } from 'prosemirror-model'
import type { LeftOut } from '../../shared/article/article'
import { articleSchema } from '../../shared/article/schema'
import { articleText } from '../../shared/article/text'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { language } from '../../shared/language/language'
import { t } from '../../shared/language/t'
import { useSession } from '../state/useSession'
import './LeftOutList.css'

const reasons: Readonly<Record<LeftOut['reason'], PlainMessageId>> = {
  'posted-by': 'article.leftOutPostedBy',
  'author-box': 'article.leftOutAuthorBox',
  comments: 'article.leftOutComments',
  'log-in': 'article.leftOutLogIn',
  sharing: 'article.leftOutSharing',
  navigation: 'article.leftOutNavigation',
  notice: 'article.leftOutNotice',
}

/** What importing took for furniture of the page, each with a button that takes it back. */
export function LeftOutList({ passages }: { readonly passages: readonly LeftOut[] }) {
  if (passages.length === 0) return null
  return (
    <details className="left-out" dir="ltr" lang={language().locale}>
      <summary>{t('article.leftOut', { count: passages.length })}</summary>
      <ul>
        {passages.map((passage) => (
          <LeftOutPassage key={passage.id} passage={passage} />
        ))}
      </ul>
    </details>
  )
}

function LeftOutPassage({ passage }: { readonly passage: LeftOut }) {
  const session = useSession()
  const text = useMemo(() => textOf(passage), [passage])
  const kind = t(reasons[passage.reason])
  return (
    <li className="left-out-passage">
      <div>
        <p className="left-out-reason">{kind}</p>
        <p className="left-out-text" dir="auto">
          {text}
        </p>
      </div>
      <button
        type="button"
        className="left-out-button"
        aria-label={t('article.takeBackNamed', { kind })}
        onClick={() => session.articles.takeBack(passage)}
      >
        <Undo2 size={15} aria-hidden /> {t('article.takeBack')}
      </button>
    </li>
  )
}

function textOf({ blocks }: LeftOut): string {
  const section = Node.fromJSON(articleSchema, { type: 'section', content: blocks })
  return articleText(section).text
}
