const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
const months = monthNumbers()

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.{0,14})?$/
const dayFirst =
  /^(?:\p{L}{2,10}\.?,?\s+)?(?:(?:the|le|el|den)\s+)?(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})$/u
const monthFirst =
  /^(?:\p{L}{2,10}\.?,?\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u
const eastAsian = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/
const timeAfter =
  /(?:,|\s+(?:at|um|à|a las|alle|om|-|–|\||·))?\s+(?:\d{1,2}[:h.]\d{2}(?::\d{2})?|\d{1,2}(?=\s*[ap]\.?m))\s*(?:[ap]\.?m\.?|uhr|h)?(?:\s*\(?[A-Z]{2,5}\)?)?$/i

/**
 * The date that a short text is, as ISO 8601 (a day, or a moment where the text gives one so);
 * null if it is anything else, or a day and month in an order that cannot be told.
 */
export function publicationDate(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > 60 || !/\d/.test(trimmed)) return null
  const exact = iso.exec(trimmed)
  if (exact) return date(exact[1]!, exact[2]!, exact[3]!) && trimmed.replace(' ', 'T')
  const day = trimmed.replace(timeAfter, '')
  let parts = dayFirst.exec(day)
  if (parts) return date(parts[3]!, months.get(parts[2]!.toLowerCase()), parts[1]!)
  parts = monthFirst.exec(day)
  if (parts) return date(parts[3]!, months.get(parts[1]!.toLowerCase()), parts[2]!)
  parts = eastAsian.exec(day) ?? yearFirst.exec(day)
  if (parts) return date(parts[1]!, parts[2]!, parts[3]!)
  parts = dotted.exec(day)
  if (parts) return date(parts[3]!, parts[2]!, parts[1]!)
  parts = slashed.exec(day)
  if (!parts) return null
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  if (first > 12) return date(parts[3]!, second, first)
  if (second > 12 || first === second) return date(parts[3]!, first, second)
  return null
}

function date(
  year: string,
  month: string | number | undefined,
  day: string | number,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const moment = new Date(Date.UTC(y, m - 1, d))
  if (!month || y < 1000 || moment.getUTCMonth() !== m - 1 || moment.getUTCDate() !== d) return null
  return moment.toISOString().slice(0, 10)
}

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(new Date(Date.UTC(2000, index, 1)))
        const name = parts.find(({ type }) => type === 'month')!.value
        numbers.set(name.toLowerCase().replace(/\.$/, ''), index + 1)
      }
    }
  }
  return numbers.set('sept', 9)
}
