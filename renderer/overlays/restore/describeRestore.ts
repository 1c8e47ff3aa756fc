import { formatList } from '../../../shared/language/formats'
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

/** What becomes of one article, in a few words. */
export function describeArticle(article: ArticlePreview): string {
  const { fate, edited, added, removed, changed } = article
  if (fate === 'comes-back') return t('restore.articleComesBack', { highlights: added })
  if (fate === 'goes') return t('restore.articleGoes', { highlights: removed })
  const parts = saidOf([
    ['restore.highlightsComeBack', added],
    ['restore.highlightsGo', removed],
    ['restore.highlightsChange', changed],
  ])
  const first = parts.length === 0 ? 'yes' : 'no'
  const all = edited ? [...parts, t('restore.articleEdited', { first })] : parts
  return formatList(all, 'unit')
}

function sayHighlights({ highlights, articles }: RestorePreview): readonly string[] {
  const acts = saidOf([
    ['restore.restoringBringsBack', highlights.added],
    ['restore.restoringTakesAway', highlights.removed],
    ['restore.restoringChanges', highlights.changed],
  ])
  if (acts.length === 0) return []
  const touched = articles.filter(({ added, removed, changed }) => added + removed + changed > 0)
  return [
    t('restore.restoring', {
      acts: formatList(acts),
      count: acts.length,
      articles: touched.length,
    }),
  ]
}

function sayArticles({ articles }: RestorePreview): readonly string[] {
  const count = (meets: (article: ArticlePreview) => boolean): number =>
    articles.filter(meets).length
  return asSentence([
    ['restore.articlesComeBack', count(({ fate }) => fate === 'comes-back')],
    ['restore.articlesGo', count(({ fate }) => fate === 'goes')],
    ['restore.articlesEdited', count(({ edited }) => edited)],
  ])
}

function sayTags({ tags: { added, removed, renamed } }: RestorePreview): readonly string[] {
  return asSentence([
    ['restore.tagsComeBack', added],
    ['restore.tagsGo', removed],
    ['restore.tagsRenamed', renamed],
  ])
}

function sayUnread({ unread }: RestorePreview): readonly string[] {
  return unread === 0 ? [] : [t('restore.unread', { count: unread })]
}

/** What so many do; the first of several says what they are. */
type Part = readonly [id: PartId, count: number]

type PartId =
  | `restore.articles${'ComeBack' | 'Edited' | 'Go'}`
  | `restore.highlights${'Change' | 'ComeBack' | 'Go'}`
  | `restore.restoring${'BringsBack' | 'Changes' | 'TakesAway'}`
  | `restore.tags${'ComeBack' | 'Go' | 'Renamed'}`

function asSentence(parts: readonly Part[]): readonly string[] {
  const said = saidOf(parts)
  return said.length === 0 ? [] : [t('restore.sentence', { list: formatList(said) })]
}

/** The parts of which there are any. */
function saidOf(parts: readonly Part[]): readonly string[] {
  return parts
    .filter(([, count]) => count > 0)
    .map(([id, count], index) => t(id, { first: index === 0 ? 'yes' : 'no', count }))
}
