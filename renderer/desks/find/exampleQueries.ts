import { tagTree } from '../../../shared/notes/tagTree'
import { writeQuery } from '../../../shared/query/writeQuery'
import { authorsIn, type Completable } from './completeFilter'

/** Something that can be typed, and what it finds. */
export interface ExampleQuery {
  readonly query: string
  readonly finds: string
}

/** What can be typed, with the tags and authors that there are. */
export function exampleQueries({ articles, tags, counts }: Completable): readonly ExampleQuery[] {
  const tree = tagTree(tags)
  const countOf = (id: string): number => counts.get(id)?.whole ?? 0
  const tagId = tags.toSorted((a, b) => countOf(b.id) - countOf(a.id))[0]?.id
  const tag = tagId === undefined ? 'ideas' : tree.textOf(tagId)
  const author = authorsIn(articles)[0] ?? 'Woolf'
  const year = new Date().getFullYear()
  return [
    {
      query: 'sea wind',
      finds: 'both words, anywhere in an article or a note; near spellings too',
    },
    { query: '"room of one’s own"', finds: 'these words one after another' },
    { query: 'librar*', finds: 'words that begin so' },
    { query: 'winter or snow', finds: 'one or the other' },
    { query: 'winter -snow', finds: 'the one without the other; NOT says the same' },
    { query: writeQuery({ kind: 'tag', path: tag }), finds: 'what has this tag or one below it' },
    { query: 'color:green', finds: 'highlights in a colour' },
    { query: writeQuery({ kind: 'author', name: author }), finds: 'articles by somebody' },
    { query: 'in:letters', finds: 'in articles with this in their title' },
    { query: 'has:note', finds: 'highlights with a note; has:tag those with a tag' },
    { query: `after:${year}`, finds: 'what is from then or later; before: what is earlier' },
  ]
}
