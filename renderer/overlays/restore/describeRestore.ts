import { t } from '../../../shared/language/t'
import {
  isNothing,
  type ArticlePreview,
  type RestorePreview,
} from '../../../shared/notes/restorePreview'

/** What restoring would do, in sentences. */
export function describePreview(preview: RestorePreview, keepNew: boolean): readonly string[] {
  return [
    ...(isNothing(preview)
      ? [t(keepNew ? 'restore.nothingMissing' : 'restore.nothingToRestore')]
      : []),
    ...sayHighlights(preview),
    ...sayArticles(preview),
    ...sayTags(preview),
    ...sayUnread(preview),
  ]
}

/** What becomes of one article, a few words on each thing. */
export function describeArticle(article: ArticlePreview): readonly string[] {
  const { fate, edited, added, removed, changed } = article
  if (fate === 'comes-back') return [t('restore.articleComesBack', { highlights: added })]
  if (fate === 'goes') return [t('restore.articleGoes', { highlights: removed })]
  return [
    ...saidOf([
      ['restore.highlightsComeBack', added],
      ['restore.highlightsGo', removed],
      ['restore.highlightsChange', changed],
    ]),
    ...(edited ? [t('restore.articleEdited')] : []),
  ]
}

function sayHighlights({ highlights, articles }: RestorePreview): readonly string[] {
  const acts = [
    ['restore.restoringBringsBack', 'added'],
    ['restore.restoringTakesAway', 'removed'],
    ['restore.restoringChanges', 'changed'],
  ] as const
  return acts.flatMap(([id, what]) => {
    const touched = articles.filter((article) => article[what] > 0)
    if (highlights[what] === 0) return []
    return [t(id, { count: highlights[what], articles: touched.length })]
  })
}

function sayArticles({ articles }: RestorePreview): readonly string[] {
  const count = (meets: (article: ArticlePreview) => boolean): number =>
    articles.filter(meets).length
  return saidOf([
    ['restore.articlesComeBack', count(({ fate }) => fate === 'comes-back')],
    ['restore.articlesGo', count(({ fate }) => fate === 'goes')],
    ['restore.articlesEdited', count(({ edited }) => edited)],
  ])
}

function sayTags({ tags: { added, removed, renamed } }: RestorePreview): readonly string[] {
  return saidOf([
    ['restore.tagsComeBack', added],
    ['restore.tagsGo', removed],
    ['restore.tagsRenamed', renamed],
  ])
}

function sayUnread({ unread }: RestorePreview): readonly string[] {
  return saidOf([['restore.unread', unread]])
}

/** What so many do. */
type Part = readonly [id: PartId, count: number]

type PartId =
  | 'restore.articlesComeBack'
  | 'restore.articlesEdited'
  | 'restore.articlesGo'
  | 'restore.highlightsChange'
  | 'restore.highlightsComeBack'
  | 'restore.highlightsGo'
  | 'restore.tagsComeBack'
  | 'restore.tagsGo'
  | 'restore.tagsRenamed'
  | 'restore.unread'

/** Of those things of which there are any. */
function saidOf(parts: readonly Part[]): readonly string[] {
  return parts.filter(([, count]) => count > 0).map(([id, count]) => t(id, { count }))
}
