import { z } from 'zod'
import { momentSchema } from '../article/article'
import type { TextRange } from '../article/text'

/** How an answer came to mind, as FSRS counts: again, hard, good, easy. */
const gradeSchema = z.literal([1, 2, 3, 4])
export type Grade = z.infer<typeof gradeSchema>

const reviewSchema = z.readonly(z.object({ time: momentSchema, grade: gradeSchema }))

/** Words of a passage, in UTF-16 units of its quote, and what they say. */
const hiddenSchema = z.readonly(
  z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) }),
)
export type Hidden = z.infer<typeof hiddenSchema>

/** What makes a highlight a card; when it is due follows from its reviews. */
export const cardSchema = z.readonly(
  z.object({
    /** What the reader is to remember: the note, or the words of the passage that are hidden. */
    answer: z.union([z.literal('note'), hiddenSchema]),
    made: momentSchema,
    /** In the order in which they were given. */
    reviews: z.array(reviewSchema).readonly(),
  }),
)
export type Card = z.infer<typeof cardSchema>

/**
 * Where the hidden words stand in a quote: at their place, or else, as the ends of a highlight can
 * be moved, at the nearest place that says the same; null where none does. In UTF-16 units.
 */
export function findHidden(quote: string, { start, text }: Hidden): TextRange | null {
  const before = quote.lastIndexOf(text, start)
  const after = quote.indexOf(text, start)
  if (before < 0 && after < 0) return null
  const isNearer = after < 0 || (before >= 0 && start - before <= after - start)
  const found = isNearer ? before : after
  return { start: found, end: found + text.length }
}

/**
 * The card of a highlight that comes back as it was before and keeps what came in since: a card
 * where there was none, and the reviews since then of one that is still the same.
 */
export function cardWithNew(before: Card | null, current: Card | null): Card | null {
  if (!before || !current || before.made !== current.made) return before ?? current
  const known = new Set(before.reviews.map(({ time }) => time))
  const added = current.reviews.filter(({ time }) => !known.has(time))
  if (added.length === 0) return before
  const reviews = [...before.reviews, ...added].toSorted((a, b) => (a.time < b.time ? -1 : 1))
  return { ...before, reviews }
}
