import { useEffect, useState } from 'react'
import { useSession } from '../state/useSession'
import { KeyCaps } from '../ui/KeyCaps'
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
    const start = (): void => void (isOwn = true)
    const end = (): void => void (isOwn = false)
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
    window.addEventListener('dragend', end)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragstart', start)
      window.removeEventListener('dragend', end)
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
          <p>Drop to add to your library</p>
          <p className="drop-kinds">Text, Markdown and saved web pages, one or many</p>
        </div>
      ) : (
        <div>
          <p>Only files can be dropped here</p>
          <p className="drop-kinds">
            Copy what you hold and paste it with <KeyCaps keys="Mod+V" />, or save it as a file.
          </p>
        </div>
      )}
    </div>
  )
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
