import { randomUUID } from 'node:crypto'
import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import { newMarkId } from './stepping'

/** What the history says of an article that came in. */
export interface ToldOfImport {
  readonly said: string
  readonly key: string
  /** By which the step can be taken back. */
  readonly actId: string
}

/** What the history says of articles that come in together: they are one step, however many. */
export function toldOfImports(): (record: ArticleRecord) => ToldOfImport {
  const key = `import-${randomUUID()}`
  let count = 0
  return ({ title }) => {
    count++
    const said =
      count === 1 ? t('acts.articleAdded', { title }) : t('acts.articlesAdded', { count })
    return { said, key, actId: newMarkId() }
  }
}
