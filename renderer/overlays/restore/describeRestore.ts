import {
  isNothing,
  type ArticlePreview,
  type RestorePreview,
} from '../../../shared/notes/restorePreview'
import { countOf } from './countOf'
import { sentenceCase } from '../sentenceCase'

/** What restoring would do, in sentences. */
export function describePreview(preview: RestorePreview, keepNew: boolean): readonly string[] {
  return [
    ...(isNothing(preview) ? [sayNothing(keepNew)] : []),
    ...sayHighlights(preview),
    ...sayArticles(preview),
    ...sayTags(preview),
    ...sayUnread(preview),
  ]
}

/** What becomes of one article, in a few words. */
export function describeArticle({ fate, edited, ...counts }: ArticlePreview): string {
  const { added, removed, changed } = counts
  if (fate === 'comes-back')
    return added === 0 ? 'Comes back' : `Comes back with ${countOf(added, 'highlight')}`
  if (fate === 'goes')
    return removed === 0 ? 'Is deleted' : `Is deleted with ${countOf(removed, 'highlight')}`
  const parts = listed('highlight', [
    [added, 'comes back', 'come back'],
    [removed, 'goes', 'go'],
    [changed, 'changes', 'change'],
  ])
  return sentenceCase([...parts, ...(edited ? ['earlier title or passages'] : [])].join(', '))
}

function sayNothing(keepNew: boolean): string {
  return keepNew
    ? 'Nothing that was there then is missing or different now.'
    : 'Nothing differs from now.'
}

function sayHighlights({ highlights, articles }: RestorePreview): readonly string[] {
  const { added, removed, changed } = highlights
  const acts = (
    [
      ['brings back', added],
      ['takes away', removed],
      ['changes', changed],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(
      ([verb, count], index) =>
        `${verb} ${index === 0 ? countOf(count, 'highlight') : countOf(count)}`,
    )
  if (acts.length === 0) return []
  const where = countOf(
    articles.filter((article) => article.added + article.removed + article.changed > 0).length,
    'article',
  )
  return [`Restoring ${together.format(acts)}${acts.length > 1 ? ',' : ''} in ${where}.`]
}

function sayArticles({ articles }: RestorePreview): readonly string[] {
  const count = (meets: (article: ArticlePreview) => boolean): number =>
    articles.filter(meets).length
  return asSentence('article', [
    [count(({ fate }) => fate === 'comes-back'), 'comes back', 'come back'],
    [count(({ fate }) => fate === 'goes'), 'is deleted', 'are deleted'],
    [
      count(({ edited }) => edited),
      'gets its earlier title or passages',
      'get their earlier titles or passages',
    ],
  ])
}

function sayTags({ tags: { added, removed, renamed } }: RestorePreview): readonly string[] {
  return asSentence('tag', [
    [added, 'comes back', 'come back'],
    [removed, 'goes', 'go'],
    [renamed, 'gets its earlier name', 'get their earlier names'],
  ])
}

function sayUnread({ unread }: RestorePreview): readonly string[] {
  if (unread === 0) return []
  const whose = unread === 1 ? 'an article' : countOf(unread, 'article')
  return [`The highlights of ${whose} cannot be read in this backup and stay as they are.`]
}

/** How many of a kind do something: the number, what one does, what several do. */
type Part = readonly [count: number, one: string, several: string]

function asSentence(noun: string, parts: readonly Part[]): readonly string[] {
  const said = listed(noun, parts)
  return said.length === 0 ? [] : [`${sentenceCase(together.format(said))}.`]
}

/** The parts of which there are any, the first with what they are. */
function listed(noun: string, parts: readonly Part[]): readonly string[] {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, several], index) => {
      const what = index === 0 ? countOf(count, noun) : countOf(count)
      return `${what} ${count === 1 ? one : several}`
    })
}

const together = new Intl.ListFormat('en-GB')
