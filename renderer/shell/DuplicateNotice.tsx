import { useSession } from '../state/useSession'
import type { WindowState } from '../state/windowState'
import { Button } from '../ui/Button'

export interface DuplicateNoticeProps {
  readonly duplicate: WindowState['duplicates'][number]
  /** How many more of its kind are waiting. */
  readonly others: number
}

/** Asks about an article whose text is in the library already. */
export function DuplicateNotice({ duplicate, others }: DuplicateNoticeProps) {
  const { imports } = useSession()
  const { name, existing } = duplicate
  return (
    <div className="notice" data-kind="question">
      <output>
        “{existing.title}” is in your library already, with the same text as {name}.
        {others > 0 && ` ${others} more to settle.`}
      </output>
      <div className="notice-acts">
        <Button onPress={() => void imports.settle(duplicate, false)}>Open the one there</Button>
        <Button look="quiet" onPress={() => void imports.settle(duplicate, true)}>
          Keep both
        </Button>
      </div>
    </div>
  )
}
