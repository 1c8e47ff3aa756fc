import type { ImportedArticle } from '../../../electron/importing/importedArticle'
import { importedArticle } from '../../storage/importedArticle'
import type { SeededRandom } from '../seededRandom'
import type { Vocabulary } from './vocabulary'

/** An article of paragraphs in one language, and its text. */
export interface GeneratedEssay {
  readonly imported: ImportedArticle
  readonly text: string
}

/** An article of so many words, or a few more, in paragraphs of three to nine sentences. */
export function generatedEssay(
  random: SeededRandom,
  vocabulary: Vocabulary,
  { words, author }: { readonly words: number; readonly author: string },
): GeneratedEssay {
  const title = vocabulary.sentence(random, 7).slice(0, 60)
  const paragraphs: string[] = []
  let written = 0
  while (written < words) {
    const counts = Array.from({ length: random.integer(3, 9) }, () => random.integer(6, 24))
    const sentences = counts.map((count) => vocabulary.sentence(random, count))
    written += counts.reduce((sum, count) => sum + count, 0)
    paragraphs.push(sentences.join(vocabulary.language === 'ja' ? '' : ' '))
  }
  const imported = importedArticle(title, paragraphs)
  return {
    imported: { ...imported, author, language: vocabulary.language },
    text: paragraphs.join('\n'),
  }
}
