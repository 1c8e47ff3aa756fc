import { openLibrary } from '../../../electron/storage/openLibrary'
import { highlight, tag } from '../highlights'

// Adds a tag and a highlight with it, removes the tag before, and says each number when it is saved.
const [folder = '', first = '0'] = process.argv.slice(2)
const library = await openLibrary(folder, { write: true })
const articleId = library.state().articles[0]!.id
for (let number = Number(first); ; number++) {
  const before = library.state().tags[0]
  const last = library.state().highlights.get(articleId)!.at(-1)
  await library.change({
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag(`t${number}`) },
      {
        kind: 'add-highlight',
        articleId,
        highlight: highlight(`h${number}`, {
          start: number,
          end: number + 1,
          tags: [`t${number}`],
        }),
      },
      ...(before && last
        ? ([
            {
              kind: 'edit-highlight',
              articleId,
              highlightId: last.id,
              before: { tags: last.tags },
              after: { tags: [] },
            },
            { kind: 'remove-tag', tag: before },
          ] as const)
        : []),
    ],
  })
  console.log(number)
}
