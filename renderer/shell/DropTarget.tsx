import { useEffect, useState } from 'react'
import { useSession } from '../state/useSession'
import './DropTarget.css'

/** Makes the whole window take dropped files, and shows that it does while some are held over it. */
export function DropTarget() {
  const session = useSession()
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    // Every element under the pointer is entered before the last one is left.
    let depth = 0
    const move = (by: number) => (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth += by
      setOver(depth > 0)
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
      setOver(false)
      if (hasFiles(event)) void session.drop([...event.dataTransfer!.files])
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [session])

  if (!isOver) return null
  return (
    <div className="drop-target">
      <p>Drop to add to your library</p>
    </div>
  )
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
