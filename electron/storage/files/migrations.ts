import type { Migration } from './jsonFile'

/** Of `library.json`. Each has a fixture in `tests/fixtures/storage`. */
export const libraryMigrations: readonly Migration[] = [
  // Version 2 says what of the journal it holds; before that there was no journal.
  (library) => ({ ...library, version: 2, folded: {}, foldedTime: null }),
]
