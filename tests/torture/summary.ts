import { createHash } from 'node:crypto'
import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { Highlight } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import type { Settings } from '../../shared/settings'
import type { ContentsOfLibrary } from '../storage/contentsOf'

/** All that a library holds, short enough to be sent: of highlights only what tells them apart. */
export interface Summary {
  /** By id. */
  readonly articles: Readonly<Record<ArticleId, ArticleRecord>>
  readonly tags: readonly Tag[]
  readonly settings: Settings
  readonly places: Readonly<Record<ArticleId, number>>
  /** SHA-256 of the highlights of each article that is held. */
  readonly highlights: Readonly<Record<ArticleId, string>>
}

export function summaryOf({ state, settings, places }: ContentsOfLibrary): Summary {
  return {
    articles: Object.fromEntries(state.articles.map((article) => [article.id, article])),
    tags: state.tags,
    settings,
    places,
    highlights: Object.fromEntries(
      [...state.highlights].map(([id, list]) => [id, digestOf(list)] as const),
    ),
  }
}

/** Whether two values are the same, in whatever order their fields are. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b)
}

const digests = new WeakMap<readonly Highlight[], string>()

/** Lists are never changed in place, so each is read once. */
function digestOf(list: readonly Highlight[]): string {
  const digest = digests.get(list) ?? hashOf(JSON.stringify(list.map(fieldsOf)))
  digests.set(list, digest)
  return digest
}

/** The fields of a highlight in one order, and whatever else is there. */
function fieldsOf({
  id,
  start,
  end,
  quote,
  prefix,
  suffix,
  color,
  tags,
  note,
  created,
  modified,
  ...others
}: Highlight): readonly unknown[] {
  return [id, start, end, quote, prefix, suffix, color, tags, note, created, modified, others]
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** JSON in which the fields of every object are in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
