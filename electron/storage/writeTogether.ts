import type { JsonDatabase } from './jsonFile'

/** The replacing of one database's data, in steps that can be taken with those of others. */
export interface PendingWrite {
  /** Puts the new data on the disk beside the old. */
  readonly prepare: () => Promise<void>
  /** Puts the new data in place. */
  readonly commit: () => Promise<void>
  /** Makes it as if nothing had been done. */
  readonly takeBack: () => Promise<void>
}

export function pendingWrite<Data>(database: JsonDatabase<Data>, data: Data): PendingWrite {
  const before = database.data
  return {
    prepare: () => database.adapter.prepare(data),
    commit: () => {
      database.data = data
      return database.write()
    },
    takeBack: async () => {
      database.data = before
      await database.adapter.discard()
      if (database.adapter.written === data) await database.write()
    },
  }
}

/**
 * Writes several files in the order given, or none. All are on the disk before the first is put in
 * place, so that a disk that is full or gone is met before anything has changed.
 */
export async function writeTogether(writes: readonly PendingWrite[]): Promise<void> {
  try {
    for (const write of writes) await write.prepare()
    for (const write of writes) await write.commit()
  } catch (error) {
    const taken = await takeAllBack(writes.toReversed())
    if (taken.length === 0) throw error
    throw new AggregateError([error, ...taken], 'Some files could not be put back', {
      cause: error,
    })
  }
}

async function takeAllBack(writes: readonly PendingWrite[]): Promise<readonly unknown[]> {
  const failures: unknown[] = []
  for (const write of writes) {
    try {
      await write.takeBack()
    } catch (error) {
      failures.push(error)
    }
  }
  return failures
}
