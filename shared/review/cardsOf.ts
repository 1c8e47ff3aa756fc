import type { DueCard, HighlightWithCard } from '../catalogue/dueCards'
import type { LibraryState } from '../notes/changes'
import type { Highlight } from '../notes/highlight'

/** The cards of all articles that are not deleted, in the order of these. */
export function cardsOf({ articles, highlights }: LibraryState): readonly DueCard[] {
  return articles
    .filter(({ deleted }) => deleted === null)
    .flatMap(({ id: articleId }) =>
      (highlights.get(articleId) ?? [])
        .filter(isCard)
        .map((highlight) => ({ articleId, highlight })),
    )
}

function isCard(highlight: Highlight): highlight is HighlightWithCard {
  return highlight.card !== null
}
