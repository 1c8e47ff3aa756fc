import { Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import { Node } from 'prosemirror-model'
import type { LeftOut } from '../../shared/article/article'
import { articleSchema } from '../../shared/article/schema'
import { articleText } from '../../shared/article/text'
import { useSession } from '../state/useSession'
import './LeftOutList.css'

const reasons: Record<LeftOut['reason'], string> = {
  'posted-by': 'Posted by',
  'author-box': 'About the author',
  comments: 'Comment form',
  'log-in': 'Log-in lines',
  sharing: 'Sharing',
  navigation: 'Navigation',
  notice: 'Notice',
}

/** What importing took for furniture of the page, each with a button that takes it back. */
export function LeftOutList({ passages }: { readonly passages: readonly LeftOut[] }) {
  if (passages.length === 0) return null
  return (
    <details className="left-out" dir="ltr" lang="en">
      <summary>
        Left out of the article:{' '}
        {passages.length === 1 ? '1 passage' : `${passages.length} passages`}
      </summary>
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
  return (
    <li className="left-out-passage">
      <div>
        <p className="left-out-reason">{reasons[passage.reason]}</p>
        <p className="left-out-text" dir="auto">
          {text}
        </p>
      </div>
      <button
        type="button"
        className="left-out-button"
        aria-label={`Take back: ${reasons[passage.reason]}`}
        onClick={() => session.articles.takeBack(passage)}
      >
        <Undo2 size={15} aria-hidden /> Take back
      </button>
    </li>
  )
}

function textOf({ blocks }: LeftOut): string {
  const section = Node.fromJSON(articleSchema, { type: 'section', content: blocks })
  return articleText(section).text
}
