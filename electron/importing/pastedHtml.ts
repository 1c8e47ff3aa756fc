/** Elements that say more than the same text without them does. */
const structure =
  /<(?:p|h[1-6]|ul|ol|li|dl|blockquote|table|pre|code|figure|img|a|em|i|b|strong|u|s|del|ins|sub|sup|mark|q|cite|hr)(?:\s[^>]{0,2000})?>/i
const sourceAddress = /^SourceURL:(https?:\S+)\s*$/im

/**
 * The HTML that was copied, out of what the clipboard holds around it: other programs mark it by
 * `StartFragment` and `EndFragment`, and Windows may put a header with the page's address above.
 */
export function pastedFragment(html: string): {
  readonly html: string
  readonly address: string | null
} {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.lastIndexOf('<!--EndFragment-->')
  const from =
    start < 0 ? Math.max(0, html.search(/<[a-z!]/i)) : start + '<!--StartFragment-->'.length
  return {
    html: html.slice(from, end < from ? undefined : end),
    address: sourceAddress.exec(html.slice(0, Math.max(0, html.indexOf('<'))))?.[1] ?? null,
  }
}

/** Whether pasted HTML tells more than lines of text, as a copy from a code editor does not. */
export function hasStructure(html: string): boolean {
  return structure.test(html)
}
