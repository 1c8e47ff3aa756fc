import { z } from 'zod'
import type { ArticleId } from '../article/article'
import { t } from '../language/t'
import type { Change, LibraryState, SimpleChange } from './changes'
import { highlightColorSchema, type Highlight, type HighlightEdit } from './highlight'
import { idSchema } from './id'
import { tagsRecolored } from './meaning'
import { shortQuote } from './shortQuote'
import { makeTag, type Making } from './tagActs'
import { parseTagPath, writeTagPath } from './tagPath'
import { tagTree } from './tagTree'

/** What is done to many highlights at once, as it is asked for. */
export const noteActSchema = z.discriminatedUnion('kind', [
  /** Gives them the tag of a path as it is typed, which is made if there is none. */
  z.object({ kind: z.literal('tag'), path: z.string() }),
  z.object({ kind: z.literal('untag'), tagId: idSchema }),
  /** As the key of a colour does it: the tags that it and the old one stand for follow. */
  z.object({ kind: z.literal('recolor'), color: highlightColorSchema }),
  z.object({ kind: z.literal('delete') }),
])
export type NoteAct = Readonly<z.infer<typeof noteActSchema>>

/** An act on highlights worked out, before it is done. */
export interface NotePlan {
  /** Nothing together where all is so already. */
  readonly change: Change
  /** What was done, as the history says it. */
  readonly said: string
  /** How many highlights are changed. */
  readonly highlights: number
}

/**
 * Works out an act on the highlights with some ids, in whatever articles they are; those of deleted
 * articles are left alone, as are those that would not change. Takes time in proportion to the
 * library. Throws `TagActRefused`.
 */
export function planNoteAct(
  state: LibraryState,
  ids: Iterable<string>,
  act: NoteAct,
  making: Making,
): NotePlan {
  const chosen = chosenIn(state, new Set(ids))
  switch (act.kind) {
    case 'tag':
      return planTag(state, chosen, act.path, making)
    case 'untag':
      return planUntag(state, chosen, act.tagId, making.now)
    case 'recolor': {
      const { color } = act
      const edits = edited(chosen, making.now, (highlight) => {
        const tags = tagsRecolored(highlight.tags, highlight.color, color, state.tags)
        return {
          ...(color !== highlight.color && { color }),
          ...(tags !== highlight.tags && { tags }),
        }
      })
      return plan(edits, [], (what) => t('acts.highlightsRecolored', { ...what, color }))
    }
    case 'delete':
      return plan(
        chosen.map(({ articleId, highlight }) => ({
          highlight,
          change: { kind: 'remove-highlight' as const, articleId, highlight },
        })),
        [],
        ({ count, quote }) =>
          count === 1
            ? t('acts.highlightRemoved', { quote })
            : t('acts.highlightsRemoved', { count }),
      )
  }
}

interface Chosen {
  readonly articleId: ArticleId
  readonly highlight: Highlight
}

function chosenIn(
  { articles, highlights }: LibraryState,
  ids: ReadonlySet<string>,
): readonly Chosen[] {
  return articles
    .filter(({ deleted }) => deleted === null)
    .flatMap(({ id: articleId }) =>
      (highlights.get(articleId) ?? [])
        .filter(({ id }) => ids.has(id))
        .map((highlight) => ({ articleId, highlight })),
    )
}

function planTag(
  { tags }: LibraryState,
  chosen: readonly Chosen[],
  typed: string,
  making: Making,
): NotePlan {
  const path = parseTagPath(typed)
  const { tag, changes } = makeTag(tags, path, making)
  const edits = edited(chosen, making.now, (highlight) =>
    highlight.tags.includes(tag.id) ? {} : { tags: [...highlight.tags, tag.id] },
  )
  const name = changes.length === 0 ? tagTree(tags).textOf(tag.id) : writeTagPath(path)
  return plan(edits, changes, (what) => t('acts.highlightsTagged', { ...what, tag: name }))
}

function planUntag(
  { tags }: LibraryState,
  chosen: readonly Chosen[],
  tagId: string,
  now: string,
): NotePlan {
  const edits = edited(chosen, now, (highlight) =>
    highlight.tags.includes(tagId) ? { tags: highlight.tags.filter((id) => id !== tagId) } : {},
  )
  const tag = tagTree(tags).textOf(tagId)
  return plan(edits, [], (what) => t('acts.highlightsUntagged', { ...what, tag }))
}

interface Changed {
  readonly highlight: Highlight
  readonly change: SimpleChange
}

/** The edits of those highlights of which anything is to change. */
function edited(
  chosen: readonly Chosen[],
  now: string,
  edit: (highlight: Highlight) => HighlightEdit,
): readonly Changed[] {
  return chosen.flatMap(({ articleId, highlight }) => {
    const after = edit(highlight)
    const fields = Object.keys(after) as (keyof HighlightEdit)[]
    if (fields.length === 0) return []
    const before = Object.fromEntries(fields.map((field) => [field, highlight[field]]))
    const change: SimpleChange = {
      kind: 'edit-highlight',
      articleId,
      highlightId: highlight.id,
      before: { ...before, modified: highlight.modified },
      after: { ...after, modified: now },
    }
    return [{ highlight, change }]
  })
}

/** What a sentence on highlights needs. */
interface Said {
  readonly count: number
  /** How the first of them begins. */
  readonly quote: string
}

function plan(
  changed: readonly Changed[],
  others: readonly SimpleChange[],
  say: (what: Said) => string,
): NotePlan {
  const [only] = changed
  const count = changed.length
  return {
    change: {
      kind: 'together',
      // A tag that would stand on nothing is not made.
      changes: only ? [...others, ...changed.map(({ change }) => change)] : [],
    },
    said: say({ count, quote: only ? shortQuote(only.highlight.quote) : '' }),
    highlights: count,
  }
}
