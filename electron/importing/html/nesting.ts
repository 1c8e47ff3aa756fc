/** Elements without an end, and those that the next of their kind ends. */
const unended = new Set(
  'area base br col dd dt embed frame hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
)

/**
 * The depth to which tags are left open in a source, at the deepest: an estimate from above, taken
 * in one pass, before a parser spends time on it.
 */
export function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,30})/gi)) {
    if (unended.has(name!.toLowerCase())) continue
    if (slash === '') deepest = Math.max(deepest, ++depth)
    else if (depth > 0) depth--
  }
  return deepest
}
