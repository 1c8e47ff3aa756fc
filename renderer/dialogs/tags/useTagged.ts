import { useEffect, useState } from 'react'
import type { Highlight } from '../../../shared/notes/highlight'
import { useSession, useWindowState } from '../../state/useSession'

/** A highlight with the article that it is in. */
export interface TaggedHighlight {
  readonly highlight: Highlight
  readonly articleId: string
  readonly title: string
}

/** The highlights of the library that bear a tag; null until they are known, or why they are not. */
export function useTagged(tagId: string): readonly TaggedHighlight[] | string | null {
  const session = useSession()
  const revision = useWindowState((state) => state.revision)
  const [tagged, setTagged] = useState<readonly TaggedHighlight[] | string | null>(null)
  useEffect(() => {
    let isWanted = true
    void session.tags.listTagged(tagId).then((reply) => {
      if (!isWanted) return
      if (!reply.ok) setTagged(reply.message)
      else
        setTagged(
          reply.value.flatMap(({ articleId, title, highlights }) =>
            highlights.map((highlight) => ({ highlight, articleId, title })),
          ),
        )
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- who bears it changes with the library
  }, [session, tagId, revision])
  return tagged
}
