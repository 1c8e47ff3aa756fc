// oxlint-disable-next-line no-control-regex -- two control characters break lines
const lineBreaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g
// oxlint-disable-next-line no-control-regex -- control characters are what this takes out
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * The characters of an imported file as an article holds them.
 *
 * - CRLF, CR, NEL, vertical tabs, form feeds, U+2028 and U+2029 become U+000A.
 * - Soft hyphens are dropped: the page hyphenates by language itself, and a quote with them could
 *   not be found in any other program.
 * - Zero-width spaces, word joiners and byte-order marks inside the text are dropped for the same
 *   reason. Zero-width joiners and non-joiners stay, for emoji, Persian and Indic scripts are
 *   spelt with them; so do the marks that direct bidirectional text.
 * - No-break spaces stay: they carry typography. Finding and comparing treat them as spaces.
 * - Other control characters are dropped, and half a surrogate pair becomes U+FFFD.
 * - Accented letters are left composed or decomposed as they came.
 */
export function normaliseText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(loneSurrogates, '\uFFFD')
}
