import { useEffect, useState } from 'react'
import { afterPaint } from '../afterPaint'

/** Whether the window has shown anything yet. What is beside the page is drawn only then. */
export function useHasPainted(): boolean {
  const [hasPainted, setHasPainted] = useState(
    () => performance.getEntriesByType('paint').length > 0,
  )
  useEffect(() => {
    if (!hasPainted) afterPaint(() => setHasPainted(true))
  }, [hasPainted])
  return hasPainted
}
