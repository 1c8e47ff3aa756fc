import { join } from 'node:path'
import { importArticle } from '../../electron/importing/importArticle'
import { openLibrary } from '../../electron/storage/openLibrary'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import { anchorOf } from '../../shared/notes/anchor'
import type { SimpleChange } from '../../shared/notes/changes'
import { highlightColors, type Highlight } from '../../shared/notes/highlight'
import { newTag, type Tag, type TagColor } from '../../shared/notes/tag'

const fixtures = join(import.meta.dirname, '../fixtures')

/** The articles of the tour's library, which come in in this order. */
const files: readonly string[] = [
  'app/the-salt-road.html',
  'app/the-night-ferry.txt',
  'app/the-orchard-wall.md',
  'app/the-keeper-of-the-light.md',
  'texts/hebrew.md',
  'texts/arabic.md',
  'texts/korean.md',
  'texts/japanese.html',
]

const tags: readonly Tag[] = [
  tag('sea', null, { color: 'blue', bound: true, definition: 'Water, and whatever lives by it.' }),
  tag('weather', 'sea', { definition: 'Wind, rain and **what was foretold**.', key: 'w' }),
  tag('ships', 'sea', {}),
  tag('people', null, { color: 'pink' }),
  tag('keepers', 'people', { key: 'e' }),
  tag('brothers', 'people', {}),
  tag('writing things down', null, { color: '#2f7d6d' }),
  tag('promises', null, {}),
]

/** What the reader noted, on one passage after another; the empty ones are highlights alone. */
const notes: readonly string[] = [
  'Is this **true** of every log, or only of his?',
  '',
  'Compare the almanac in “The Orchard Wall”: sums there, hours here.',
  '',
  '',
  'The best sentence of the piece.\n\n- keep it for the opening\n- ask who said it first',
]

const day = 24 * 60 * 60 * 1000

/** Makes a library as a reader has it after some months, each time the same but for its dates. */
export async function makeTourLibrary(folder: string, now = new Date()): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  await library.change({ kind: 'together', changes: tags.map((tag) => ({ kind: 'add-tag', tag })) })
  let made = 0
  for (const file of files) {
    const imported = await importArticle({ kind: 'file', path: join(fixtures, file) })
    const { id: articleId, takenBack } = await library.addArticle(imported, { keepBoth: false })
    const { text } = articleText(assembleDocument(await library.readArticle(articleId), takenBack))
    const changes = sentencesOf(text).map((sentence): SimpleChange => {
      const moment = new Date(now.getTime() - (150 - made * 6) * day).toISOString()
      return { kind: 'add-highlight', articleId, highlight: highlightOf(sentence, made++, moment) }
    })
    await library.change({ kind: 'together', changes })
  }
  await library.close()

  function highlightOf({ text, start, end }: Sentence, number: number, moment: string): Highlight {
    const note = notes[number % notes.length]!
    return {
      id: `tour-${number}`,
      ...anchorOf(text, { start, end }),
      color: highlightColors[number % highlightColors.length]!,
      tags: [tags[number % tags.length]!, tags[(number * 3 + 2) % tags.length]!]
        .slice(0, number % 3)
        .map(({ id }) => id),
      note,
      card: note && number % 2 === 0 ? { answer: 'note', made: moment, reviews: [] } : null,
      created: moment,
      modified: moment,
    }
  }
}

interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Every other sentence of a text that is long enough to be worth a mark, at most four. */
function sentencesOf(text: string): readonly Sentence[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)]
  return paragraphs
    .flatMap(({ 0: paragraph, index }) =>
      [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(paragraph)].map(
        ({ segment, index: at }) => ({
          text,
          start: index + at,
          end: index + at + segment.trimEnd().length,
        }),
      ),
    )
    .filter(({ start, end }) => end - start > 12)
    .filter((_, index) => index % 2 === 0)
    .slice(0, 4)
}

function tag(
  name: string,
  parent: string | null,
  more: Partial<Tag> & { readonly color?: TagColor },
): Tag {
  return { ...newTag(name.replaceAll(' ', '-'), name, '2026-01-05T12:00:00.000Z'), parent, ...more }
}
