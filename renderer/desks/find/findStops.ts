import type { ArticleId } from '../../../shared/article/article'
import type {
  FoundArticle,
  FoundInLibrary,
  FoundPassage,
} from '../../../shared/catalogue/foundInLibrary'
import type { Passage } from '../../state/desks'

/** Something that was found and can be opened, in the order in which arrow keys come to it. */
export type FindStop = {
  /** The same for as long as the same is found. */
  readonly id: string
  readonly article: FoundArticle
} & (
  | { readonly kind: 'title' }
  | { readonly kind: 'passage'; readonly passage: FoundPassage }
  /** The passages that are not listed. */
  | { readonly kind: 'more'; readonly count: number }
)

/** Everything that was found, in order. */
export function allStops({ articles, total }: FoundInLibrary): readonly FindStop[] {
  return articles.flatMap((article) => stopsOf(article, total === 1))
}

/**
 * What of an article can be opened: its title where that was found, passages, and the rest of them,
 * which there is no other way to where it is the only article.
 */
export function stopsOf(article: FoundArticle, isOnly: boolean): readonly FindStop[] {
  const { articleId, titleMarks, passages, count } = article
  const stops: FindStop[] = []
  if (titleMarks.length > 0 || passages.length === 0)
    stops.push({ id: `${articleId}-title`, article, kind: 'title' })
  for (const passage of passages)
    stops.push({ id: `${articleId}-${keyOf(passage)}`, article, kind: 'passage', passage })
  if (count > passages.length && !isOnly)
    stops.push({
      id: `${articleId}-more`,
      article,
      kind: 'more',
      count: count - passages.length,
    })
  return stops
}

/** The stop so many steps from another, at the ends the last one; null for the field before all. */
export function stopFrom(stops: readonly FindStop[], at: string | null, by: number): string | null {
  const index = stops.findIndex(({ id }) => id === at)
  const next = Math.min(index + by, stops.length - 1)
  return stops[next]?.id ?? null
}

/** Where a passage leads. */
export function passageOf(articleId: ArticleId, passage: FoundPassage): Passage {
  return passage.kind === 'text'
    ? { articleId, range: passage.place }
    : { articleId, highlightId: passage.highlight.id }
}

function keyOf(passage: FoundPassage): string {
  return passage.kind === 'text' ? `at-${passage.place.start}` : passage.highlight.id
}
