import { randomUUID } from 'node:crypto'
import { access } from 'node:fs/promises'
import type { Done, Input } from '../../../shared/contract'
import { simpleChanges } from '../../../shared/notes/changes'
import { changeTo } from '../../../shared/notes/difference'
import { previewRestore } from '../../../shared/notes/restorePreview'
import { newMarkId } from '../../storage/history/stepping'
import type { Library } from '../../storage/library'
import { errorCodeOf, reasonOf } from '../../storage/libraryError'
import type { Handlers } from '../answerCall'
import { isSpoken, Refusal } from '../failure'
import type { Program } from '../program'
import type { RunningTask } from '../tasks'
import { t } from '../../../shared/language/t'

type BackupHandlers = Pick<Handlers, 'listBackups' | 'previewRestore' | 'restore' | 'cancelRestore'>

/** How the library was at earlier moments, and what brings it back to that. */
export function backupHandlers({
  library,
  tasks,
}: Pick<Program, 'library' | 'tasks'>): BackupHandlers {
  /** Brings the library back to a backup; it can be given up until something is changed. */
  async function restore(
    { made, keepNew, said }: Input<'restore'>,
    task: RunningTask,
  ): Promise<Done> {
    // Read before a backup is made, since that may end the time for which this one is kept.
    const then = await library.readBackup(made)
    await backUpNow(library, task)
    task.commit()
    // What comes back from the backup and what is changed are one step.
    const told = {
      said: t('backups.restored', { moment: said }),
      key: `restore ${randomUUID()}`,
    }
    const broughtBy: string[] = []
    try {
      const brought = await library.bringBack(made, () => {
        const actId = newMarkId()
        broughtBy.push(actId)
        return { ...told, actId }
      })
      const { change, actId } = await library.perform((state) => ({
        change: changeTo(state, then, { keepNew, now: moment() }),
        told,
      }))
      const added = brought.map((record) => ({ kind: 'add-article' as const, record }))
      const changes = [...added, ...simpleChanges(change)]
      return { change: { kind: 'together', changes }, said: told.said, actId }
    } catch (error) {
      // Half of it is no restoring. Why it failed is told, whatever comes of taking that back.
      await takeBackAll(library, broughtBy).catch((failure: unknown) => {
        if (error instanceof Error) error.cause ??= failure
      })
      throw error
    }
  }

  return {
    listBackups: () =>
      inReach(library, async () =>
        (await library.backups()).map(({ made, articles, highlights, tags }) => ({
          made,
          articles,
          highlights,
          tags,
        })),
      ),
    previewRestore: ({ made, keepNew }) =>
      inReach(library, async () => {
        const then = await library.readBackup(made)
        await library.whole()
        return previewRestore(library.state(), then, { keepNew, now: moment() })
      }),
    restore: (order) =>
      inReach(library, async () => {
        const restored = await tasks.run('restore', (task) => restore(order, task))
        if ('outcome' in restored) throw new Refusal('cancelled', t('backups.givenUp'))
        return restored
      }),
    cancelRestore: () => tasks.cancel({ kind: 'restore' }),
  }
}

/** Takes back the steps of acts, whatever was done between them and since. */
async function takeBackAll({ history }: Library, actIds: readonly string[]): Promise<void> {
  // Several of them may be one step.
  const takenBack = new Set<string>()
  for (const actId of actIds.toReversed()) {
    if (takenBack.has(actId)) continue
    const stepped = await history.takeBack(actId)
    for (const id of stepped?.actIds ?? []) takenBack.add(id)
  }
}

/** Rejects with a `Refusal` where the backups are out of reach. */
async function inReach<Value>(library: Library, work: () => Promise<Value>): Promise<Value> {
  const away = library.away()
  if (away !== null) {
    throw new Refusal('away', t('backups.away', { reason: away }))
  }
  try {
    await access(library.folder)
    return await work()
  } catch (error) {
    if (isSpoken(error) || errorCodeOf(error) === undefined) throw error
    throw new Refusal(
      'backups-unreadable',
      t('backups.unreadable', { folder: library.folder, reason: reasonOf(error) }),
      { cause: error },
    )
  }
}

/** So that the present can be returned to even when the act can no longer be undone. */
async function backUpNow(library: Library, { signal, tell }: RunningTask): Promise<void> {
  const before = new Set((await library.backups()).map(({ made }) => made))
  await library.tidyUp({ backUp: 'now', signal, tell })
  signal.throwIfAborted()
  const after = await library.backups()
  if (after.some(({ made }) => !before.has(made))) return
  throw new Refusal('not-backed-up', t('backups.notBackedUp'))
}

function moment(): string {
  return new Date().toISOString()
}
