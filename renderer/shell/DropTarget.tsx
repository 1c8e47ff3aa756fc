import { t } from '../../shared/language/t'
import { useEffect, useState } from 'react'
import { useSession } from '../state/useSession'
import { asKeyCaps } from '../ui/insideTags'
import { tRich } from '../ui/tRich'
import './DropTarget.css'

/**
 * Makes the whole window take dropped files, and shows that it does while some are held over it.
 * Of what else is held over it, it says how that comes in.
 */
export function DropTarget() {
  const session = useSession()
  const [over, setOver] = useState<'files' | 'other' | null>(null)

  useEffect(() => {
    // Every element under the pointer is entered before the last one is left.
    let depth = 0
    // Words and pictures of the window itself go elsewhere.
    let isOwn = false
    const start = ({ target }: DragEvent): void => {
      isOwn = true
      // Heard at what is dragged: the window hears nothing of that once it is taken from the page.
      target?.addEventListener('dragend', () => (isOwn = false), { once: true })
    }
    const move = (by: number) => (event: DragEvent) => {
      if (isOwn) return
      depth += by
      setOver(depth <= 0 ? null : hasFiles(event) ? 'files' : 'other')
    }
    const enter = move(1)
    const leave = move(-1)
    const over = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none'
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      depth = 0
      setOver(null)
      if (hasFiles(event)) void session.drop([...event.dataTransfer!.files])
    }
    window.addEventListener('dragstart', start)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragstart', start)
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [session])

  if (over === null) return null
  return (
    <div className="drop-target" data-over={over}>
      {over === 'files' ? (
        <div>
          <p>{t('shell.dropNow')}</p>
          <p className="drop-kinds">{t('shell.whatToDrop')}</p>
        </div>
      ) : (
        <div>
          <p>{t('shell.onlyFiles')}</p>
          <p className="drop-kinds">{tRich('shell.pasteInstead', { key: asKeyCaps })}</p>
        </div>
      )}
    </div>
  )
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
