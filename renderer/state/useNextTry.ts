import { useEffect } from 'react'

/** How many milliseconds later something is tried again that has failed so many times in a row. */
export function untilNextTry(failures: number): number {
  return Math.min(5000 * 2 ** Math.max(0, failures - 1), 60_000)
}

/** Tries again by itself what has failed so many times in a row; 0 while there is nothing to try. */
export function useNextTry(failures: number, tryAgain: () => void): void {
  useEffect(() => {
    if (failures === 0) return
    const timer = setTimeout(tryAgain, untilNextTry(failures))
    return () => clearTimeout(timer)
  }, [failures, tryAgain])
}
