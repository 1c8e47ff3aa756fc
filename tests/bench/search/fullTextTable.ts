import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PeerQuery } from './searchQueries'

/** As much of better-sqlite3 as is used here. */
interface Database {
  readonly pragma: (source: string) => unknown
  readonly exec: (source: string) => unknown
  readonly prepare: (source: string) => {
    readonly run: (...values: readonly (string | number)[]) => unknown
    readonly all: (...values: readonly (string | number)[]) => readonly unknown[]
  }
  readonly transaction: (work: () => void) => () => void
  readonly close: () => unknown
}

/** Something that can be found: a title, a paragraph, or a highlight. */
export interface FullTextRow {
  readonly text: string
  readonly note: string
  readonly title: string
  readonly author: string
  /** Null where it is no highlight. */
  readonly color: string | null
  /** ISO 8601 in UTC. */
  readonly created: string
  readonly tags: readonly string[]
}

/** Rows in a table of SQLite's FTS5. */
export interface FullTextTable {
  /** The best fifty by bm25, with a snippet of each. */
  readonly ask: (query: PeerQuery) => readonly unknown[]
  readonly close: () => void
}

/** How many rows are asked for. */
const most = 50

/** Makes a table of rows as FTS5 finds quickest in them: prefixes indexed, whole segments, a warm cache. */
export function createFullTextTable(
  peers: string,
  path: string,
  rows: Iterable<FullTextRow>,
): FullTextTable {
  const requirePeer = createRequire(join(peers, 'package.json'))
  const Sqlite = requirePeer('better-sqlite3') as new (path: string) => Database
  const database = new Sqlite(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -131072')
  database.pragma('mmap_size = 536870912')
  database.exec(`
    CREATE VIRTUAL TABLE docs USING fts5(
      text, note, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4');
    CREATE TABLE rows (
      id INTEGER PRIMARY KEY, title TEXT, author TEXT, color TEXT, created TEXT);
    CREATE TABLE row_tags (tag TEXT, row INTEGER, PRIMARY KEY (tag, row)) WITHOUT ROWID;
  `)
  const addDocument = database.prepare('INSERT INTO docs (rowid, text, note) VALUES (?, ?, ?)')
  const addRow = database.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?)')
  const addTag = database.prepare('INSERT OR IGNORE INTO row_tags VALUES (?, ?)')
  database.transaction(() => {
    let id = 0
    for (const { text, note, title, author, color, created, tags } of rows) {
      id++
      addDocument.run(id, text, note)
      addRow.run(id, title, author, color ?? '', created)
      for (const tag of tags) addTag.run(tag, id)
    }
  })()
  database.exec(`INSERT INTO docs (docs) VALUES ('optimize'); ANALYZE;`)
  database.pragma('wal_checkpoint(TRUNCATE)')
  const prepared = new Map<string, ReturnType<Database['prepare']>>()
  return {
    ask: (query) => {
      const { sql, values } = statementOf(query)
      let statement = prepared.get(sql)
      if (!statement) prepared.set(sql, (statement = database.prepare(sql)))
      return statement.all(...values)
    },
    close: () => database.close(),
  }
}

function statementOf({ match, tag, color, author, title, hasNote, since }: PeerQuery) {
  const values: (string | number)[] = []
  const conditions: string[] = []
  const where = (condition: string, value?: string): void => {
    conditions.push(condition)
    if (value !== undefined) values.push(value)
  }
  if (match !== null) where('docs MATCH ?', match)
  if (color !== undefined) where('rows.color = ?', color)
  if (author !== undefined) where('rows.author = ?', author)
  if (title !== undefined) where('rows.title = ?', title)
  if (hasNote) where(`docs.note <> ''`)
  if (since !== undefined) where('rows.created >= ?', since)
  if (tag !== undefined)
    where('docs.rowid IN (SELECT row FROM row_tags WHERE row_tags.tag = ?)', tag)
  const words =
    match === null ? 'substr(docs.text, 1, 200)' : `snippet(docs, -1, '<b>', '</b>', '…', 24)`
  const order = match === null ? 'rows.created DESC' : 'rank'
  const sql = `
    SELECT docs.rowid, rows.title, ${words} FROM docs JOIN rows ON rows.id = docs.rowid
    WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${most}`
  return { sql, values }
}
