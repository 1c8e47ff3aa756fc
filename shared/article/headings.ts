import type { ArticleText } from './text'

/** A heading and where it begins in the text, in UTF-16 units. */
export interface Heading {
  readonly level: number
  readonly text: string
  readonly start: number
}

/** All headings of an article in order. */
export function headingsOf({ text, blocks }: ArticleText): readonly Heading[] {
  return blocks
    .filter(({ node }) => node.type.name === 'heading')
    .map(({ node, start, end }) => ({
      level: node.attrs['level'] as number,
      text: text.slice(start, end),
      start,
    }))
}

/** The headings a passage stands under, outermost first; one that it begins in does not count. */
export function headingPathAt(headings: readonly Heading[], start: number): readonly string[] {
  const path: Heading[] = []
  for (const heading of headings) {
    if (heading.start + heading.text.length >= start) break
    while (path.length > 0 && path.at(-1)!.level >= heading.level) path.pop()
    path.push(heading)
  }
  return path.map((heading) => heading.text)
}
