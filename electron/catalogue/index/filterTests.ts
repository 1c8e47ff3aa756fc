import type { ArticleRecord } from '../../../shared/article/article'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import type { Filter } from '../../../shared/query/expression'
import { momentOfDay } from '../../../shared/query/momentOfDay'
import { tagsAskedFor } from '../../../shared/query/tagsAskedFor'
import { wordsTest } from '../../../shared/query/wordsTest'

/** What must be known of a library beside its articles and highlights. */
export interface SearchContext {
  readonly tags: readonly Tag[]
}

/** What a filter asks of an article, or of a highlight in it. */
export interface FilterTest {
  readonly article: (record: ArticleRecord) => boolean
  /** Null where a highlight passes if its article does. */
  readonly highlight: ((highlight: Highlight) => boolean) | null
}

/** The tests of a filter: no article has a tag, colour or note, so none passes where they are asked. */
export function filterTest(filter: Filter, { tags }: SearchContext): FilterTest {
  switch (filter.kind) {
    case 'tag': {
      const asked = tagsAskedFor(tags, filter.path)
      return ofHighlights((highlight) => highlight.tags.some((id) => asked.has(id)))
    }
    case 'color':
      return ofHighlights(({ color }) => color === filter.color)
    case 'has':
      return ofHighlights(
        filter.what === 'card'
          ? ({ card }) => card !== null
          : filter.what === 'note'
            ? ({ note }) => note.trim() !== ''
            : (highlight) => highlight.tags.some((id) => tagTree(tags).byId.has(id)),
      )
    case 'author': {
      const isNamed = wordsTest(filter.name)
      return { article: ({ author }) => author !== null && isNamed(author), highlight: null }
    }
    case 'in': {
      const isTitled = wordsTest(filter.title)
      const id = filter.title.toLowerCase()
      return { article: (record) => record.id === id || isTitled(record.title), highlight: null }
    }
    case 'before': {
      const moment = momentOfDay(filter.day)
      return {
        article: ({ added }) => added < moment,
        highlight: ({ created }) => created < moment,
      }
    }
    case 'after': {
      const moment = momentOfDay(filter.day)
      return {
        article: ({ added }) => added >= moment,
        highlight: ({ created }) => created >= moment,
      }
    }
  }
}

function ofHighlights(test: (highlight: Highlight) => boolean): FilterTest {
  return { article: () => false, highlight: test }
}
