import type { TextRange } from '../../../shared/article/text'
import { anchorOf } from '../../../shared/notes/anchor'
import { highlightColors, type Highlight } from '../../../shared/notes/highlight'
import { newTag, type Tag } from '../../../shared/notes/tag'
import type { SeededRandom } from '../seededRandom'
import { sentence, sentences } from './prose'

const begin = Date.parse('2025-01-01T08:00:00.000Z')

/** Tags as a reader has them after some years. */
export function generatedTags(random: SeededRandom, count: number): readonly Tag[] {
  return Array.from({ length: count }, (_, index) =>
    newTag(
      identifier(random),
      `${sentence(random).slice(0, random.integer(4, 18)).trim()} ${index + 1}`,
      momentOf(index),
    ),
  )
}

/**
 * Highlights of a text in the order they were made, which is not that of the text: quotes of 40 to
 * 400 characters, short ones more often, a note on one of three, up to three tags.
 */
export function generatedHighlights(
  random: SeededRandom,
  text: string,
  count: number,
  tags: readonly Tag[],
): readonly Highlight[] {
  return Array.from({ length: count }, (_, index) => {
    const length = 40 + Math.round(360 * random.fraction() ** 2)
    const start = random.integer(0, text.length - length)
    return generatedHighlight(random, text, { start, end: start + length }, index, tags)
  })
}

/** The highlight of a passage, made so many minutes after the first one. */
export function generatedHighlight(
  random: SeededRandom,
  text: string,
  passage: TextRange,
  minutes: number,
  tags: readonly Tag[],
): Highlight {
  const given = Array.from({ length: random.integer(0, 3) }, () => random.pick(tags).id)
  const created = momentOf(minutes)
  return {
    id: identifier(random),
    ...anchorOf(text, passage),
    color: random.pick(highlightColors),
    tags: [...new Set(given)],
    note: random.fraction() < 1 / 3 ? sentences(random, random.integer(1, 4)) : '',
    card: null,
    created,
    modified: created,
  }
}

/** Minutes after the first one. */
function momentOf(minutes: number): string {
  return new Date(begin + minutes * 60_000).toISOString()
}

/** In the form of a UUID. */
function identifier(random: SeededRandom): string {
  return [8, 4, 4, 4, 12]
    .map((length) => Array.from({ length }, () => random.integer(0, 15).toString(16)).join(''))
    .join('-')
}
