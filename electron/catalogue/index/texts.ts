import type { ArticleId } from '../../../shared/article/article'
import type { BlockPlace } from './articleBlocks'
import type { IndexedText, IndexState } from './indexState'

/** The texts of articles by their blocks, without opening the articles. */
export interface ArticleTexts {
  /** The blocks of an article in order; null where its text is not known. */
  readonly blocksOf: (id: ArticleId) => readonly BlockPlace[] | null
  /** The text of a block by its number in that list; empty where there is none. */
  readonly blockText: (id: ArticleId, block: number) => string
}

export function createArticleTexts(state: IndexState): ArticleTexts {
  const { units, articles } = state
  return {
    blocksOf(id) {
      const text = articles.get(id)?.text
      if (!text) return null
      return Array.from({ length: text.count }, (_, block) => {
        const unit = text.first + block
        const level = units.levels[unit]!
        return {
          start: units.starts[unit]!,
          end: units.ends[unit]!,
          headingLevel: level === 0 ? null : level,
        }
      })
    },
    blockText(id, block) {
      const text = articles.get(id)?.text
      return text && block >= 0 && block < text.count ? readText(state, text, block) : ''
    },
  }
}

/** The text of the block that is a unit. */
export function textOfUnit(state: IndexState, unit: number): string {
  const { text } = state.slots[state.units.owners[unit]!]!
  return text === null ? '' : readText(state, text, unit - text.first)
}

function readText({ units }: IndexState, text: IndexedText, block: number): string {
  const { bytes, first, count } = text
  const from = units.textStarts[first + block]!
  const to = block + 1 === count ? bytes.length : units.textStarts[first + block + 1]!
  return bytes.toString('utf8', from, to)
}
