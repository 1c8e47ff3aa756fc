import { t } from '../../../shared/language/t'
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
  const tag = tagId === undefined ? t('findDesk.exampleTag') : tree.textOf(tagId)
  const author = authorsIn(articles)[0] ?? t('findDesk.exampleAuthor')
  const year = new Date().getFullYear()
  return [
    { query: t('findDesk.exampleWords'), finds: t('findDesk.findsWords') },
    { query: t('findDesk.examplePhrase'), finds: t('findDesk.findsPhrase') },
    { query: t('findDesk.exampleBeginning'), finds: t('findDesk.findsBeginning') },
    { query: t('findDesk.exampleEither'), finds: t('findDesk.findsEither') },
    { query: t('findDesk.exampleWithout'), finds: t('findDesk.findsWithout') },
    { query: writeQuery({ kind: 'tag', path: tag }), finds: t('findDesk.findsTag') },
    { query: 'color:green', finds: t('findDesk.findsColor') },
    { query: writeQuery({ kind: 'author', name: author }), finds: t('findDesk.findsAuthor') },
    {
      query: writeQuery({ kind: 'in', title: t('findDesk.exampleInTitle') }),
      finds: t('findDesk.findsInTitle'),
    },
    { query: 'has:note', finds: t('findDesk.findsHas') },
    { query: `after:${year}`, finds: t('findDesk.findsAfter') },
  ]
}
