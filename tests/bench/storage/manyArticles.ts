import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import { generatedArticle } from '../generate/article'
import { generatedHighlights, generatedTags } from '../generate/highlights'
import type { Samples } from '../samples'
import { seededRandom } from '../seededRandom'
import { backUp } from './backUp'

export const manyArticlesTask = z.object({
  /** Where the library will be. */
  folder: z.string(),
  /** An even number. */
  articles: z.int(),
  highlightsEach: z.int(),
})

/**
 * Makes a library of many articles that have so many highlights on the average, and leaves it as it
 * is when nothing was done for a while: its first backup is timed as `firstBackup`, and the longest
 * task of that as `longestTask`.
 */
export async function makeManyArticles({
  folder,
  articles,
  highlightsEach,
}: z.infer<typeof manyArticlesTask>): Promise<Samples> {
  const random = seededRandom(3)
  const library = await openLibrary(folder, { write: true })
  const tags = generatedTags(random, 60)
  await library.change({
    kind: 'together',
    changes: tags.map((tag) => ({ kind: 'add-tag', tag })),
  })
  let more = 0
  for (let number = 0; number < articles; number++) {
    const { imported, text } = generatedArticle(random, random.integer(2_000, 8_000))
    const { id: articleId } = await library.addArticle(imported, { keepBoth: true })
    // What one article has more, the next has less: in all it is as many as were asked for.
    more = number % 2 === 0 ? random.integer(0, Math.floor(highlightsEach / 2)) : -more
    const highlights = generatedHighlights(random, text, highlightsEach + more, tags)
    await library.change({
      kind: 'together',
      changes: highlights.map((highlight) => ({ kind: 'add-highlight', articleId, highlight })),
    })
  }
  // Without a backup the journal would still hold all of it and be read with the rest on opening.
  const { result, longest } = await backUp(library)
  await library.close()
  return { firstBackup: [result], longestTask: [longest] }
}
