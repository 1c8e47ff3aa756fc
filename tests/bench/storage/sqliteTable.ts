import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Highlight } from '../../../shared/notes/highlight'
import { timedAtOnce } from '../timed'

/** As much of better-sqlite3 as is used here. */
interface Database {
  readonly pragma: (source: string) => unknown
  readonly exec: (source: string) => unknown
  readonly prepare: (source: string) => { readonly run: (...values: readonly string[]) => unknown }
  readonly transaction: (work: () => void) => () => void
  readonly close: () => unknown
}

/** A table of highlights in SQLite, each as JSON under its id. */
export interface SqliteTable {
  /** Milliseconds until the disk has one more row. */
  readonly insert: (highlight: Highlight) => number
  readonly close: () => void
}

/** Makes a table that holds highlights, in a database as durable as a reader's notes must be. */
export function createSqliteTable(
  peers: string,
  path: string,
  highlights: readonly Highlight[],
): SqliteTable {
  const requirePeer = createRequire(join(peers, 'package.json'))
  const Sqlite = requirePeer('better-sqlite3') as new (path: string) => Database
  const database = new Sqlite(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE highlights (id TEXT PRIMARY KEY, json TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO highlights VALUES (?, ?)')
  database.transaction(() => {
    for (const highlight of highlights) insert.run(highlight.id, JSON.stringify(highlight))
  })()
  database.pragma('wal_checkpoint(TRUNCATE)')
  return {
    insert: (highlight) => {
      const json = JSON.stringify(highlight)
      return timedAtOnce(() => insert.run(highlight.id, json))
    },
    close: () => database.close(),
  }
}
