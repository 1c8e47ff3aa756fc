/** The marks that pages put between a title and the name of their site. */
const separators = /\s+(?:[|–—·•»«/]|-{1,2}|::)\s+|\s*\|\s*/g

/**
 * A page's title without the name of its site at either end, where that can be told: it is one of
 * `sites`, it reads as an address, or one of the page's own `headings` is the title without it.
 */
export function cleanTitle(
  title: string,
  sites: readonly string[],
  headings: readonly string[],
): string {
  const known = new Set(sites.map(letters).filter((name) => name !== ''))
  const isSite = (name: string): boolean => known.has(letters(name))
  const bracketed = /^(.+?)\s*\[([^[\]]+)\]$/.exec(title)
  if (bracketed && (isSite(bracketed[2]!) || isAddress(bracketed[2]!))) return bracketed[1]!
  const shown = new Set(headings.map(letters))
  for (const { 0: mark, index } of title.matchAll(separators)) {
    const before = title.slice(0, index).trim()
    const after = title.slice(index + mark.length).trim()
    if (before !== '' && (isSite(after) || isAddress(after) || shown.has(letters(before))))
      return before
    if (after !== '' && (isSite(before) || shown.has(letters(after)))) return after
  }
  return title
}

function isAddress(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i.test(name)
}

/** The letters and digits of a text in lower case, to compare what is only typeset differently. */
export function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
