import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraryFormat } from '../../../electron/storage/files/libraryFiles'
import { libraryMigrations } from '../../../electron/storage/files/migrations'

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
