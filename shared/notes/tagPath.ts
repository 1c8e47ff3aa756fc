/** The names of the levels that lead to a tag, its own last. */
export type TagPath = readonly string[]

/**
 * The name a level gets from what was typed: every run of white space and control characters is one
 * space, and none is left at either end. Characters that nobody sees go, and those that turn the
 * words around them round.
 */
export function tidyTagName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** What the names of two tags of a level must not have in common: the name whatever its case. */
export function foldTagName(name: string): string {
  return tidyTagName(name).toLowerCase()
}

/**
 * The levels in what was typed, which `/` divides; `\/` is a slash in a name, `\\` a backslash.
 * Levels without a name are passed over.
 */
export function parseTagPath(typed: string): TagPath {
  const levels = ['']
  for (const [piece] of typed.matchAll(/\\[\\/]|[^]/gu)) {
    if (piece === '/') levels.push('')
    else levels.push(levels.pop()! + (piece.length > 1 && piece[0] === '\\' ? piece[1]! : piece))
  }
  return levels.map(tidyTagName).filter((name) => name !== '')
}

/** A path as it is typed; `parseTagPath` reads it again. */
export function writeTagPath(path: TagPath): string {
  return path.map((name) => name.replace(/[\\/]/g, '\\$&')).join('/')
}

/** The name, or with the first number after it that makes it another; it is taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(foldTagName(free)); number++) free = `${name} ${number}`
  taken.add(foldTagName(free))
  return free
}

/** How long the name of a level can be, in UTF-16 units. */
export const longestName = 200

/** How many levels there can be. */
export const mostLevels = 100
