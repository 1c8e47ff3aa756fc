/** What spreadsheets take for a formula, also where East Asian input makes it wide. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** The text with an apostrophe before it where a spreadsheet could take it for a formula. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text that `guardFormula` was given. */
export function unguardFormula(written: string): string {
  return written.startsWith("'") && formula.test(written) ? written.slice(1) : written
}
