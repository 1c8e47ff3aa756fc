import type { ImportedArticle } from '../../../electron/importing/importedArticle'
import { importedArticle } from '../../storage/importedArticle'
import type { SeededRandom } from '../seededRandom'
import { paragraphs, sentence } from './prose'

/** An article as an importer would give it, and its text. */
export interface GeneratedArticle {
  readonly imported: ImportedArticle
  readonly text: string
}

/** An article of prose with so many characters, or a few more. */
export function generatedArticle(random: SeededRandom, characters: number): GeneratedArticle {
  const title = sentence(random)
  const blocks = paragraphs(random, characters)
  return { imported: importedArticle(title, blocks), text: blocks.join('\n') }
}
