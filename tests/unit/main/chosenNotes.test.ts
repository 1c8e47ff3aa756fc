import { expect, test } from 'vitest'
import { chosenNotes } from '../../../electron/main/chosenNotes'
import { createTasks } from '../../../electron/main/tasks'
import type { Task, WindowEvent } from '../../../shared/contract'
import type { LibraryState } from '../../../shared/notes/changes'
import { newTag } from '../../../shared/notes/tag'
import { highlight } from '../../storage/highlights'
import { recordOf } from '../renderer/state/windowOn'

const tags = ['sea', 'land'].map((name) => newTag(name, name, '2026-03-01T09:00:00.000Z'))
const records = ['tides', 'walls'].map((id) => recordOf(id))
const [one, two] = [highlight('one', { tags: ['sea'] }), highlight('two', { tags: ['land'] })]
const state: LibraryState = {
  articles: records,
  tags,
  highlights: new Map([['tides', [one, two]]]),
}

test('an export that waits for highlights to be read is shown, and can be given up', async () => {
  const events: WindowEvent[] = []
  const tasks = createTasks((event) => events.push(event))
  const library = { whole: () => new Promise<void>(() => undefined), state: () => state }
  const wish = { articles: records, tagId: null, highlightIds: null }
  const ending = tasks.run('export', ({ signal }) => chosenNotes(library, wish, signal))
  const [task] = events.flatMap((event): Task[] => (event.kind === 'task' ? [event.task] : []))
  expect(task).toMatchObject({ kind: 'export', canStop: true })
  tasks.cancel({ id: task!.id })
  expect(await ending).toEqual({ outcome: 'cancelled' })
})

test('of each article those highlights are chosen that are wanted by tag and by id', async () => {
  const library = { whole: () => Promise.resolve(), state: () => state }
  const { signal } = new AbortController()
  const quotes = async (tagId: string | null, highlightIds: readonly string[] | null) => {
    const { wanted } = await chosenNotes(
      library,
      { articles: records, tagId, highlightIds },
      signal,
    )
    return wanted.map(({ highlights }) => highlights.map(({ id }) => id))
  }
  expect(await quotes(null, null)).toEqual([['one', 'two'], []])
  expect(await quotes('sea', null)).toEqual([['one'], []])
  expect(await quotes('sea', ['two'])).toEqual([[], []])
})
