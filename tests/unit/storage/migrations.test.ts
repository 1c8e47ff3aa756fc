import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraryFormat, notesFormat } from '../../../electron/storage/files/libraryFiles'
import { libraryMigrations, notesMigrations } from '../../../electron/storage/files/migrations'

const versions = libraryMigrations.map((_, index) => index + 1)

test('there is a migration for every version but the present one', () => {
  expect(libraryFormat.migrations).toBe(libraryMigrations)
  expect(libraryMigrations).toHaveLength(libraryFormat.version - 1)
})

test.each(versions)(
  'a library of version %i becomes one of the next, and is left alone',
  (version) => {
    const path = join('tests/fixtures/storage', `library-${version}`, 'library.json')
    const before = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    expect(before['version']).toBe(version)
    const copy = structuredClone(before)
    const after = libraryMigrations[version - 1]!(Object.freeze(before))
    expect(after['version']).toBe(version + 1)
    expect(before).toEqual(copy)
    expect(libraryMigrations[version - 1]!(copy)).toEqual(after)
  },
)

test.each(versions)('a library of version %i comes to be one that the program takes', (version) => {
  const path = join('tests/fixtures/storage', `library-${version}`, 'library.json')
  const before = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const after = libraryMigrations.slice(version - 1).reduce((value, step) => step(value), before)
  expect(libraryFormat.schema.parse(after)).toEqual(after)
})

test('version 2 keeps everything of version 1 and says that nothing of a journal is in it', () => {
  const library = { version: 1, articles: [1], tags: [2], settings: { a: 3 }, places: { b: 4 } }
  expect(libraryMigrations[0]!(library)).toEqual({
    ...library,
    version: 2,
    folded: {},
    foldedTime: null,
  })
})

test('notes of version 1 become such of the present one, in which no highlight is a card', () => {
  expect(notesFormat.migrations).toBe(notesMigrations)
  expect(notesMigrations).toHaveLength(notesFormat.version - 1)
  const path = 'tests/fixtures/storage/library-3/articles/the-tide-ga5uo4/notes.json'
  const before = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly version: number
    readonly highlights: readonly object[]
  }
  expect(before.version).toBe(1)
  const copy = structuredClone(before)
  const after = notesMigrations[0]!(Object.freeze(before))
  expect(before).toEqual(copy)
  expect(after).toEqual({
    version: 2,
    highlights: copy.highlights.map((highlight) => Object.assign(highlight, { card: null })),
  })
  expect(notesFormat.schema.parse(after)).toEqual(after)
})
