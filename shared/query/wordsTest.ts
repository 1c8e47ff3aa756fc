import { patternOf, standsIn } from './patterns'
import { tokensOf } from './tokens'

/** Tells of a text whether each word stands in it, or one that begins so. */
export function wordsTest(words: string): (text: string) => boolean {
  const patterns = words
    .split(/\s+/u)
    .map((typed) => patternOf({ kind: 'words', typed, match: 'prefix' }, true, false))
    .filter(({ steps }) => steps.length > 0)
  return (text) => {
    const tokens = tokensOf(text)
    return patterns.length > 0 && patterns.every((pattern) => standsIn(pattern, tokens))
  }
}
