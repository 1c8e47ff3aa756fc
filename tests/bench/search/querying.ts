import { join } from 'node:path'
import { z } from 'zod'
import { blocksOfContent } from '../../../electron/catalogue/index/articleBlocks'
import { openLibrary } from '../../../electron/storage/openLibrary'
import type { Library } from '../../../electron/storage/library'
import { articleContentSchema } from '../../../shared/article/article'
import { highlightColors } from '../../../shared/notes/highlight'
import { itemsById } from '../../../shared/notes/itemsById'
import { generatedHighlight } from '../generate/highlights'
import { samplesSchema, record, type Samples } from '../samples'
import { seededRandom } from '../seededRandom'
import { timed, timedAtOnce } from '../timed'
import { limit } from './building'
import { createFullTextTable, type FullTextRow } from './fullTextTable'
import { openCatalogue } from './openCatalogue'
import { searchQueries } from './searchQueries'

export const queryingTask = z.object({
  library: z.string(),
  workerFile: z.string(),
  file: z.string(),
  /** Empty, for the table of SQLite. */
  folder: z.string(),
  /** Where SQLite is installed; null leaves it out. */
  peers: z.string().nullable(),
  /** How often each query is asked. */
  rounds: z.int(),
  /** How many highlights are added. */
  additions: z.int(),
})
type Task = z.infer<typeof queryingTask>

export const queryingAnswer = z.object({
  samples: samplesSchema,
  /** The queries for which nothing was found, here and by SQLite. */
  nothing: z.object({ scholium: z.array(z.string()), fts5: z.array(z.string()) }),
})

/**
 * Asks fifty queries again and again, each of Scholium as `scholium` and of SQLite as `fts5`, and
 * by its group as `scholium.GROUP` and `fts5.GROUP`; then adds one highlight after another, each
 * until it is found, as `adding`.
 */
export async function measureQuerying(task: Task): Promise<z.infer<typeof queryingAnswer>> {
  const library = await openLibrary(task.library, { write: true })
  await library.whole()
  const { rows, paragraphs } = await rowsOf(library)
  const state = library.state()
  const queries = searchQueries({
    tags: state.tags.map(({ name }) => name),
    authors: [...new Set(state.articles.flatMap(({ author }) => author ?? []))],
    titles: state.articles.map(({ title }) => title),
    paragraphs,
  })
  const table =
    task.peers === null
      ? null
      : createFullTextTable(task.peers, join(task.folder, 'fts5.sqlite'), rows)
  const { thread } = openCatalogue(library, task.workerFile, task.file)
  const nothing = { scholium: new Set<string>(), fts5: new Set<string>() }
  const samples: Samples = {}
  const random = seededRandom(31)
  for (let round = -1; round < task.rounds; round++) {
    for (const { group, query, peer } of random.shuffled(queries)) {
      const ours = await timed(async () => {
        const found = await thread.ask('search', { query, limit })
        if (found.total === 0) nothing.scholium.add(query)
      })
      const theirs = table
        ? timedAtOnce(() => {
            if (table.ask(peer).length === 0) nothing.fts5.add(query)
          })
        : null
      // The first round only warms both up.
      if (round < 0) continue
      record(samples, 'scholium', ours)
      record(samples, `scholium.${group}`, ours)
      if (theirs === null) continue
      record(samples, 'fts5', theirs)
      record(samples, `fts5.${group}`, theirs)
    }
  }
  table?.close()
  await measureAdding(library, thread.ask, task.additions, samples)
  await thread.close()
  await library.close()
  return {
    samples,
    nothing: { scholium: [...nothing.scholium], fts5: [...nothing.fts5] },
  }
}

/** From the change of one more highlight until it is found by a word of its note. */
async function measureAdding(
  library: Library,
  ask: ReturnType<typeof openCatalogue>['thread']['ask'],
  additions: number,
  samples: Samples,
): Promise<void> {
  const random = seededRandom(37)
  const { articles, tags } = library.state()
  const passage = { start: 0, end: 40 }
  for (let number = 0; number < additions; number++) {
    const { id: articleId } = random.pick(articles)
    const word = `zyxomma${Array.from({ length: 6 }, () => String.fromCharCode(random.integer(97, 122))).join('')}`
    const made = generatedHighlight(random, ' '.repeat(80), passage, number, tags)
    const highlight = { ...made, note: `A note with ${word}`, color: highlightColors[0] }
    const adding = await timed(async () => {
      await library.change({ kind: 'add-highlight', articleId, highlight })
      const { total } = await ask('search', { query: word, limit })
      if (total !== 1) throw new Error(`The highlight with “${word}” was found ${total} times.`)
    })
    record(samples, 'adding', adding)
  }
}

/** Everything that can be found, as rows, and some of the paragraphs in languages with spaces. */
async function rowsOf(library: Library): Promise<{
  readonly rows: readonly FullTextRow[]
  readonly paragraphs: readonly string[]
}> {
  const { articles, tags, highlights } = library.state()
  const names = itemsById(tags)
  const rows: FullTextRow[] = []
  const paragraphs: string[] = []
  for (const record of articles) {
    const { id, title, added, language } = record
    const author = record.author ?? ''
    const bytes = await library.readArticleBytes(id, { mend: false })
    const content = articleContentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    const common = { title, author, color: null, created: added, note: '', tags: [] }
    rows.push({ ...common, text: title })
    for (const { text } of blocksOfContent(record, content)) {
      rows.push({ ...common, text })
      if (language !== 'ja' && paragraphs.length < 5_000) paragraphs.push(text)
    }
    for (const { quote, note, color, created, tags: given } of highlights.get(id) ?? [])
      rows.push({
        title,
        author,
        text: quote,
        note,
        color,
        created,
        tags: given.flatMap((tag) => names.get(tag)?.name ?? []),
      })
  }
  return { rows, paragraphs }
}
