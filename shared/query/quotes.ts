/** What opens a quotation, with what closes it. */
const styles: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”“"'],
  ['„', '“”"'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['»', '«'],
  ['”', '”"'],
]
const closers = new Map(styles)

/** These end a quotation more often than they begin one, so they do not begin one within a word. */
const onlyBeforeWord = '”»'

/** Whether a quotation begins at an offset of a query, in UTF-16 units. */
export function opensQuote(query: string, at: number, withinWord: boolean): boolean {
  const sign = query[at] ?? ''
  return (
    closers.has(sign) &&
    !(withinWord && onlyBeforeWord.includes(sign)) &&
    !isBetweenHebrew(query, at)
  )
}

/** Where the quotation that begins at an offset is closed; the end of the query if it is not. */
export function endOfQuote(query: string, at: number): number {
  const closing = closers.get(query[at]!)!
  let end = at + 1
  while (end < query.length && (!closing.includes(query[end]!) || isBetweenHebrew(query, end)))
    end++
  return end
}

/** A text in quotation marks of a style that it does not close itself. */
export function quoted(text: string): string {
  for (const [open, close] of styles)
    if (endOfQuote(open + text, 0) === text.length + 1) return open + text + close[0]!
  return `"${text.replaceAll('"', ' ')}"`
}

/** Where Hebrew is typed without its own sign for abbreviations, the quotation mark stands for it. */
function isBetweenHebrew(query: string, at: number): boolean {
  return query[at] === '"' && hebrew.test(query[at - 1] ?? '') && hebrew.test(query[at + 1] ?? '')
}

const hebrew = /\p{Script=Hebrew}/u
