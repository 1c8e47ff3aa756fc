import type { Migration } from './jsonFile'

/** Of `library.json`. Each has a fixture in `tests/fixtures/storage`. */
export const libraryMigrations: readonly Migration[] = [
  // Version 2 says what of the journal it holds; before that there was no journal.
  (library) => ({ ...library, version: 2, folded: {}, foldedTime: null }),
  // In version 3 tags stand below one another and have colours, definitions and keys.
  (library) => ({ ...library, version: 3, tags: listIn(library, 'tags').map(withTagFields) }),
]

/** Of `notes.json`. */
export const notesMigrations: readonly Migration[] = [
  // In version 2 highlights can be cards.
  (notes) => ({ ...notes, version: 2, highlights: listIn(notes, 'highlights').map(withCard) }),
]

function listIn(file: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = file[name]
  return Array.isArray(list) ? list : []
}

function withTagFields(tag: unknown): unknown {
  const fields = { parent: null, color: null, bound: false, definition: '', key: null }
  return typeof tag === 'object' && tag !== null ? { ...fields, ...tag } : tag
}

function withCard(highlight: unknown): unknown {
  return typeof highlight === 'object' && highlight !== null
    ? { card: null, ...highlight }
    : highlight
}
