import { t } from '../language/t'

/** How many characters of a quote stand for it in the history. */
const longest = 60

/** How a passage begins, in quotation marks on one line. */
export function shortQuote(quote: string): string {
  return t('acts.quote', { words: beginning(quote, longest) })
}

/** The first characters of a text, on one line; an ellipsis where there are more. */
export function beginning(text: string, characters: number): string {
  const all = Array.from(
    text
      .slice(0, 4 * characters)
      .replace(/[\s\uFFFC]+/g, ' ')
      .trim(),
  )
  if (all.length <= characters) return all.join('')
  return `${all.slice(0, characters).join('').trimEnd()}…`
}
