import { highlightColors, type HighlightColor } from '../../notes/highlight'

/** The name of the set that says which tag the key of an ink applies. */
export function setNameOf(ink: HighlightColor): string {
  return `Highlight colour: ${ink}`
}

/** The ink that a set of that name is about; null for sets of other programs. */
export function inkOfSet(name: string): HighlightColor | null {
  const [, word] = /^\s*highlight colou?r:\s*([a-z]+)\s*$/i.exec(name) ?? []
  return highlightColors.find((ink) => ink === word?.toLowerCase()) ?? null
}
