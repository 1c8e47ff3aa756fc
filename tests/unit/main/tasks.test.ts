import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { createTasks } from '../../../electron/main/tasks'
import type { Task, WindowEvent } from '../../../shared/contract'

function tasksOf() {
  const shown = new Map<string, Task>()
  const tasks = createTasks((event: WindowEvent) => {
    if (event.kind === 'task') shown.set(event.task.id, event.task)
    if (event.kind === 'task-ended') shown.delete(event.taskId)
  })
  return { tasks, shown: () => [...shown.values()] }
}

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  )

test('a task is shown with its progress until it is given up, and is cancelled then', async () => {
  const { tasks, shown } = tasksOf()
  const ending = tasks.run('export', ({ signal, tell }) => {
    tell(3, 12)
    return untilAborted(signal)
  })
  const [task] = shown()
  expect(task).toMatchObject({ kind: 'export', progress: { done: 3, total: 12 }, canStop: true })
  tasks.cancel({ id: 'another' })
  tasks.cancel({ id: task!.id })
  expect(await ending).toEqual({ outcome: 'cancelled' })
  expect(shown()).toEqual([])
})

test('past the point where something is changed a task cannot be given up', async () => {
  const { tasks, shown } = tasksOf()
  const ending = new EventEmitter()
  const running = tasks.run('restore', async ({ commit }) => {
    commit()
    await once(ending, 'end')
    return 'done'
  })
  expect(shown()).toMatchObject([{ kind: 'restore', canStop: false }])
  tasks.cancel({ kind: 'restore' })
  const closed = tasks.close()
  ending.emit('end')
  expect(await running).toBe('done')
  await closed
  expect(shown()).toEqual([])
})

test('what fails, fails as it would have without being shown', async () => {
  const { tasks, shown } = tasksOf()
  const failure = new Error('It failed.')
  await expect(tasks.run('print', () => Promise.reject(failure))).rejects.toBe(failure)
  await expect(tasks.runToEnd('change-tags', () => Promise.reject(failure))).rejects.toBe(failure)
  expect(shown()).toEqual([])
})

test('the end of the program gives up what can be and waits for the rest', async () => {
  const { tasks } = tasksOf()
  const ended: string[] = []
  const given = tasks.run('export', ({ signal }) => untilAborted(signal))
  const kept = tasks.runToEnd('change-notes', async () => {
    await new Promise((resolve) => setImmediate(resolve))
    ended.push('notes')
  })
  await tasks.close()
  expect(ended).toEqual(['notes'])
  expect(await given).toEqual({ outcome: 'cancelled' })
  await kept
})
