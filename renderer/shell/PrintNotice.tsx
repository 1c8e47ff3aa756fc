import { useSession } from '../state/useSession'
import { Button } from '../ui/Button'

/** That a long article is being made ready for paper, and the way to stop it. */
export function PrintNotice() {
  const session = useSession()
  return (
    <div className="notice" data-kind="progress">
      <output>Getting the pages ready…</output>
      <Button look="quiet" onPress={() => void session.call('cancelPrint', {})}>
        Cancel
      </Button>
    </div>
  )
}
