import { useEffect, useState } from 'react'
import { countReadingTime, type ReadingTime } from '../../shared/article/readingTime'
import type { ArticleText } from '../../shared/article/text'

/** UTF-16 units that are counted in one go; about two milliseconds. */
const atATime = 200_000

/** How long an article takes to read, once that has been counted while nobody waited. */
export function useReadingTime(text: ArticleText | null): ReadingTime | null {
  const [time, setTime] = useState<ReadingTime | null>(null)
  useEffect(() => {
    if (!text) return
    const count = countReadingTime(text)
    let request = requestIdleCallback(step)
    function step(): void {
      const counted = count.step(atATime)
      if (counted) setTime(counted)
      else request = requestIdleCallback(step)
    }
    return () => cancelIdleCallback(request)
  }, [text])
  return time
}
