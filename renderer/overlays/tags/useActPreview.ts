import { useEffect, useState } from 'react'
import type { TagActPreview } from '../../../shared/contract'
import type { TagAct } from '../../../shared/notes/tagActs'
import { useSession } from '../../state/useSession'

/**
 * What an act would reach, or why it cannot be done; null until that is known, or where nothing is
 * asked. The act is asked about anew whenever it is another value.
 */
export function useActPreview(act: TagAct | null): TagActPreview | null {
  const session = useSession()
  const [answer, setAnswer] = useState<{ act: TagAct; preview: TagActPreview } | null>(null)
  useEffect(() => {
    if (!act) return
    let isWanted = true
    void session.tags.preview(act).then((reply) => {
      if (!isWanted) return
      const preview = reply.ok
        ? reply.value
        : { outcome: 'refused' as const, sentence: reply.message }
      setAnswer({ act, preview })
    })
    return () => {
      isWanted = false
    }
  }, [session, act])
  return act !== null && answer?.act === act ? answer.preview : null
}
