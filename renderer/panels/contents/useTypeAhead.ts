import { useMemo, useRef } from 'react'
import { foldText } from '../../../shared/notes/filter'

/** Milliseconds without a letter after which a new word begins. */
const pause = 1_000

/** Finds an item by the letters that are typed. */
export interface TypeAhead {
  /** The next item whose words begin so, from `at` on; null if none does or the key is no letter. */
  readonly find: (key: string, at: number) => number | null
  readonly isTyping: () => boolean
}

/** Typing in a list that has no field: case and accents do not matter. */
export function useTypeAhead(titles: readonly string[]): TypeAhead {
  const typed = useRef({ text: '', at: 0 })
  // Thousands of titles are made ready with the first letter, not with every drawing.
  const folded = useRef<{ of: readonly string[]; titles: readonly string[] } | null>(null)
  return useMemo(() => {
    const isTyping = (): boolean =>
      typed.current.text !== '' && performance.now() - typed.current.at < pause
    return {
      isTyping,
      find: (key, at) => {
        if ([...key].length !== 1) return null
        const text = (isTyping() ? typed.current.text : '') + key
        typed.current = { text, at: performance.now() }
        if (folded.current?.of !== titles)
          folded.current = { of: titles, titles: titles.map(foldText) }
        return indexTyped(folded.current.titles, text, at)
      },
    }
  }, [titles])
}

/**
 * The next title that begins with what was typed, around the end to the beginning; one letter goes
 * on from the title it is at, more stay there while they still fit. Null if there is none.
 */
function indexTyped(titles: readonly string[], typed: string, at: number): number | null {
  const sought = foldText(typed)
  if (sought === '') return null
  const from = [...typed].length === 1 ? at + 1 : at
  for (let step = 0; step < titles.length; step++) {
    const index = (from + step) % titles.length
    if (titles[index]!.startsWith(sought)) return index
  }
  return null
}
