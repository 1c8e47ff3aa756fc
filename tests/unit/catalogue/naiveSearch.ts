import { tagTree } from '../../../shared/notes/tagTree'
import type { Expression, Filter } from '../../../shared/query/expression'
import { momentOfDay } from '../../../shared/query/momentOfDay'
import { patternsIn, standsIn, type PatternExpression } from '../../../shared/query/patterns'
import { tokensOf } from '../../../shared/query/tokens'
import type { SmallArticle, SmallLibrary } from './smallLibrary'

/** What an index should find, by reading everything. */
export interface NaiveFinds {
  /** Of the articles that match by their own text. */
  readonly articles: readonly string[]
  readonly highlights: readonly string[]
}

export function naiveSearch(library: SmallLibrary, expression: Expression): NaiveFinds {
  const patterns = patternsIn(expression)
  const { pathOf, byId } = tagTree(library.tags)
  const articles: string[] = []
  const highlights: string[] = []
  for (const article of library.articles) {
    const { record, blocks } = article
    const texts = [record.title, record.author ?? '', ...blocks.map(({ text }) => text)]
    const passes = (filter: Filter): boolean => passesArticle(article, filter)
    if (matches(patterns, texts, passes)) articles.push(record.id)
    for (const highlight of article.highlights) {
      const paths = highlight.tags.filter((id) => byId.has(id)).map(pathOf)
      const found = matches(
        patterns,
        [highlight.quote, highlight.note, ...paths.map((path) => path.join(' '))],
        (filter) => {
          switch (filter.kind) {
            case 'tag':
              return paths.some((path) => path.some((name) => name.toLowerCase() === filter.path))
            case 'color':
              return highlight.color === filter.color
            case 'has':
              return filter.what === 'note'
                ? highlight.note !== ''
                : filter.what === 'tag' && paths.length > 0
            case 'before':
              return highlight.created < momentOfDay(filter.day)
            case 'after':
              return highlight.created >= momentOfDay(filter.day)
            default:
              return passes(filter)
          }
        },
      )
      if (found) highlights.push(highlight.id)
    }
  }
  return { articles, highlights }
}

function passesArticle({ record }: SmallArticle, filter: Filter): boolean {
  switch (filter.kind) {
    case 'author':
      return record.author?.toLowerCase().split(' ').includes(filter.name) === true
    case 'in':
      return record.id === filter.title
    case 'before':
      return record.added < momentOfDay(filter.day)
    case 'after':
      return record.added >= momentOfDay(filter.day)
    default:
      return false
  }
}

function matches(
  expression: PatternExpression,
  texts: readonly string[],
  passes: (filter: Filter) => boolean,
): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.of.every((part) => matches(part, texts, passes))
    case 'any':
      return expression.of.some((part) => matches(part, texts, passes))
    case 'not':
      return !matches(expression.of, texts, passes)
    case 'pattern':
      return texts.some((text) => standsIn(expression.pattern, tokensOf(text)))
    default:
      return passes(expression)
  }
}
