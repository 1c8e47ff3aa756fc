import type { Node } from 'prosemirror-model'
import { headingPathAt, headingsOf } from '../../article/headings'
import { articleText, type TextRange } from '../../article/text'
import { findAnchor } from '../../notes/anchor'
import { compareHighlights, type Highlight } from '../../notes/highlight'
import type { ExportedArticle } from '../exportedArticle'
import { oneLine } from './oneLine'

/** A highlight with the place where it stands in the article. */
export interface Passage {
  readonly highlight: Highlight
  readonly document: Node
  /** Null for an orphan: the article does not say this any more. */
  readonly range: TextRange | null
  /** The headings it stands under, outermost first, without the article's own title. */
  readonly headings: readonly string[]
}

/** The highlights of an article as passages in reading order, orphans last; a step finds one. */
export function* passagesOf(item: ExportedArticle): Generator<void, readonly Passage[]> {
  const text = articleText(item.document)
  const headings = headingsOf(text)
  const title = oneLine(item.article.title)
  const passages: Passage[] = []
  for (const highlight of item.highlights) {
    const range = findAnchor(text.text, highlight)
    const path = range ? headingPathAt(headings, range.start).map(headingLine) : []
    passages.push({
      highlight,
      document: item.document,
      range,
      headings: path.filter((name, depth) => name !== '' && !(depth === 0 && name === title)),
    })
    yield
  }
  return passages.toSorted(comparePassages)
}

function comparePassages(a: Passage, b: Passage): number {
  if (!a.range || !b.range)
    return Number(!a.range) - Number(!b.range) || compareHighlights(a.highlight, b.highlight)
  return compareHighlights({ ...a.highlight, ...a.range }, { ...b.highlight, ...b.range })
}

function headingLine(heading: string): string {
  return oneLine(heading.replaceAll('\uFFFC', ' '))
}
