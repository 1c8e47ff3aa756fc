import type { Locator } from '@playwright/test'

/**
 * Up to `count` passages of whichever article is open, from different paragraphs and in reading
 * order, each of a few words and found nowhere before its paragraph.
 */
export async function findPassages(text: Locator, count: number): Promise<readonly string[]> {
  const paragraphs = await text.locator('p').allTextContents()
  const whole = paragraphs.join('\n')
  const passages = paragraphs.flatMap((paragraph) => {
    const passage = wordsOf(paragraph)
    return passage && whole.indexOf(passage) === whole.lastIndexOf(passage) ? [passage] : []
  })
  return passages.slice(0, count)
}

/** From the third to the ninth word, or what there is; null for a paragraph of hardly any. */
function wordsOf(paragraph: string): string | null {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(paragraph)]
    .filter(({ isWordLike }) => isWordLike)
    .slice(2, 9)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length < 3) return null
  return paragraph.slice(first.index, last.index + last.segment.length)
}
