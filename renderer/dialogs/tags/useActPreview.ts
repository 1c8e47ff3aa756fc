import { useEffect, useState } from 'react'
import type { TagActPreview } from '../../../shared/contract'
import type { TagAct } from '../../../shared/notes/tagActs'
import { useSession, useWindowState } from '../../state/useSession'

/** How long nothing is typed until it is looked through the library, in milliseconds. */
const pause = 100

/**
 * What an act would reach, or why it cannot be done; null until that is known, or where nothing is
 * asked. The act is asked about anew whenever it is another value, or the library is.
 */
export function useActPreview(act: TagAct | null): TagActPreview | null {
  const session = useSession()
  const revision = useWindowState((state) => state.revision)
  const [answer, setAnswer] = useState<{ act: TagAct; preview: TagActPreview } | null>(null)
  useEffect(() => {
    if (!act) return
    let isWanted = true
    const ask = async (): Promise<void> => {
      const reply = await session.tags.preview(act)
      if (!isWanted) return
      const preview = reply.ok
        ? reply.value
        : { outcome: 'refused' as const, sentence: reply.message }
      setAnswer({ act, preview })
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what it would reach changes with the library
  }, [session, act, revision])
  return act !== null && answer?.act === act ? answer.preview : null
}
