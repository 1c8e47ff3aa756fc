import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import { generatedEssay } from '../generate/essay'
import { generatedHighlights, generatedTags } from '../generate/highlights'
import { vocabularies, type Vocabulary } from '../generate/vocabulary'
import { seededRandom, type SeededRandom } from '../seededRandom'

export const searchLibraryTask = z.object({
  /** Where the library will be. */
  folder: z.string(),
  articles: z.int(),
  wordsEach: z.int(),
  highlightsEach: z.int(),
})

/** How many in a hundred articles are in each of the languages of `vocabularies`. */
const shares = [70, 12, 12, 6] as const

/** Makes a library of articles in several languages, with highlights, tags and notes. */
export async function makeSearchLibrary({
  folder,
  articles,
  wordsEach,
  highlightsEach,
}: z.infer<typeof searchLibraryTask>): Promise<void> {
  const random = seededRandom(5)
  const languages = vocabularies()
  const authors = Array.from({ length: 60 }, () => authorName(random, languages[0]!))
  const library = await openLibrary(folder, { write: true })
  const tags = generatedTags(random, 60)
  await library.change({
    kind: 'together',
    changes: tags.map((tag) => ({ kind: 'add-tag', tag })),
  })
  for (let number = 0; number < articles; number++) {
    const vocabulary = languageOf(random, languages)
    const { imported, text } = generatedEssay(random, vocabulary, {
      words: wordsEach,
      author: random.pick(authors),
    })
    const { id: articleId } = await library.addArticle(imported, { keepBoth: true })
    const highlights = generatedHighlights(random, text, highlightsEach, tags)
    await library.change({
      kind: 'together',
      changes: highlights.map((highlight) => ({
        kind: 'add-highlight',
        articleId,
        highlight: { ...highlight, note: noteLike(random, vocabulary, highlight.note) },
      })),
    })
  }
  // As a library is that was not made this very hour: its journal is short.
  await library.tidyUp({ backUp: 'now' })
  await library.close()
}

function languageOf(random: SeededRandom, languages: readonly Vocabulary[]): Vocabulary {
  let rest = random.integer(1, 100)
  const index = shares.findIndex((share) => (rest -= share) <= 0)
  return languages[index]!
}

/** A note in the language of its article, where there is to be one. */
function noteLike(random: SeededRandom, vocabulary: Vocabulary, note: string): string {
  if (note === '') return ''
  const sentences = Array.from({ length: random.integer(1, 3) }, () =>
    vocabulary.sentence(random, random.integer(4, 16)),
  )
  return sentences.join(' ')
}

function authorName(random: SeededRandom, { words }: Vocabulary): string {
  const name = (): string => {
    const word = words[random.integer(500, 5_000)]!
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  return `${name()} ${name()}`
}
