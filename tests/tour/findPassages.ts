import type { Locator } from '@playwright/test'

/**
 * Up to `count` passages of whichever article is open, from different paragraphs and in reading
 * order, each a sentence or its beginning and found nowhere else.
 */
export async function findPassages(text: Locator, count: number): Promise<readonly string[]> {
  const paragraphs = await text.locator('p').allTextContents()
  const whole = paragraphs.join('\n')
  const passages = paragraphs.flatMap((paragraph) => {
    const passage = passageOf(paragraph)
    return passage && whole.indexOf(passage) === whole.lastIndexOf(passage) ? [passage] : []
  })
  return passages.slice(0, count)
}

const longest = 120

/** The second sentence of a paragraph or its first, cut at a word; null if it says hardly anything. */
function passageOf(paragraph: string): string | null {
  const sentences = split(paragraph, 'sentence').map((sentence) => sentence.trim())
  const sentence = sentences[1] ?? sentences[0] ?? ''
  if (split(sentence, 'word').length < 8) return null
  let passage = ''
  for (const piece of split(sentence, 'word')) {
    if (passage.length + piece.length > longest) break
    passage += piece
  }
  return passage.trim()
}

function split(text: string, granularity: 'sentence' | 'word'): readonly string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity }).segment(text),
    ({ segment }) => segment,
  )
}
