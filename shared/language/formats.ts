import { language, perLanguage } from './language'

/** A number as it is written in the reader's region. */
export function formatNumber(number: number): string {
  return numberFormat('decimal').format(number)
}

/** A share of one, as `0.25`, in whole percent. */
export function formatPercent(share: number): string {
  return numberFormat('percent').format(share)
}

/** Things one after another, the last joined with “and” or “or”, or as a `unit` with none of them. */
export function formatList(
  things: Iterable<string>,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return listFormat(type).format(things)
}

/** How a date is written, by what it is for. */
const dateStyles = {
  /** The hour and minute by the clock of the region. */
  clock: { timeStyle: 'short' },
  clockWithSeconds: { timeStyle: 'medium' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  weekdayAndYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'short' },
  /** A day and a time. */
  moment: { dateStyle: 'long', timeStyle: 'short' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>
export type DateStyle = keyof typeof dateStyles

/** A moment in local time. */
export function formatDate(moment: Date, style: DateStyle): string {
  return localFormat(style).format(moment)
}

/** A day that has no time, as the publication of an article, given as its midnight in UTC. */
export function formatUtcDay(midnight: Date, style: DateStyle): string {
  return utcFormat(style).format(midnight)
}

/**
 * How long from now, as it stands in a sentence: “in 10 minutes”; with `auto` in a word where there
 * is one, such as “tomorrow” and “now”.
 */
export function formatFromNow(
  count: number,
  unit: Intl.RelativeTimeFormatUnit,
  numeric: 'always' | 'auto' = 'always',
): string {
  return relativeFormat(numeric).format(count, unit)
}

/** Orders words as the reader's language does, with numbers by their value. */
export function compareWords(a: string, b: string): number {
  return collatorFor('base').compare(a, b)
}

const numberFormat = perLanguage(
  (style: 'decimal' | 'percent') => new Intl.NumberFormat(language().locale, { style }),
)
const listFormat = perLanguage(
  (type: Intl.ListFormatType) => new Intl.ListFormat(language().locale, { type }),
)
const localFormat = perLanguage(
  (style: DateStyle) => new Intl.DateTimeFormat(language().locale, dateStyles[style]),
)
const utcFormat = perLanguage(
  (style: DateStyle) =>
    new Intl.DateTimeFormat(language().locale, { ...dateStyles[style], timeZone: 'UTC' }),
)
const relativeFormat = perLanguage(
  (numeric: 'always' | 'auto') => new Intl.RelativeTimeFormat(language().locale, { numeric }),
)
const collatorFor = perLanguage(
  (sensitivity: 'base') => new Intl.Collator(language().locale, { numeric: true, sensitivity }),
)
