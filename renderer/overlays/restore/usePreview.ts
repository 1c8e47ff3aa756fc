import { useCallback, useEffect, useState } from 'react'
import type { Reply } from '../../../shared/contract'
import type { RestorePreview } from '../../../shared/notes/restorePreview'
import type { RestoreOrder } from '../../state/backups'
import { useSession } from '../../state/useSession'
import { onlyLatest } from './onlyLatest'

interface ShownPreview {
  readonly order: RestoreOrder
  readonly reply: Reply<RestorePreview>
}

export interface Preview {
  /** Null until one has been read. */
  readonly shown: ShownPreview | null
  readonly readAgain: () => void
}

/**
 * What an order would do, read anew when the order changes; until then the one before. A backup of
 * a large library takes a while to read, so whoever goes through them quickly has not all read.
 */
export function usePreview(made: string, keepNew: boolean): Preview {
  const { backups } = useSession()
  const [shown, setShown] = useState<ShownPreview | null>(null)
  const [preview] = useState(() => onlyLatest(backups.preview))
  const read = useCallback(() => {
    const order = { made, keepNew }
    return preview(order).then((reply) => reply && setShown({ order, reply }))
  }, [preview, made, keepNew])
  useEffect(() => void read(), [read])
  return {
    shown,
    readAgain: () => {
      setShown(null)
      void read()
    },
  }
}
