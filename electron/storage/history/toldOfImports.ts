import { randomUUID } from 'node:crypto'
import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'

/** What the history says of articles that come in together: they are one step, however many. */
export function toldOfImports(): (record: ArticleRecord) => {
  readonly said: string
  readonly key: string
} {
  const key = `import-${randomUUID()}`
  let count = 0
  return ({ title }) => {
    count++
    const said =
      count === 1 ? t('acts.articleAdded', { title }) : t('acts.articlesAdded', { count })
    return { said, key }
  }
}
