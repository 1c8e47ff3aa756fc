import { z } from 'zod'
import { articleRecordSchema } from '../../../shared/article/article'
import { highlightSchema } from '../../../shared/notes/highlight'
import { tagSchema } from '../../../shared/notes/tag'
import { storedSettingsSchema } from '../../../shared/settings'
import { emptyLibrary, emptyNotes, type LibraryFile, type NotesFile } from '../files/libraryFiles'

/** Every whole highlight in a notes file that is damaged or of an unknown version. */
export function salvageNotes(bytes: Uint8Array): NotesFile {
  const { items } = partsOf(bytes)
  return { ...emptyNotes, highlights: wholeOnes(items, highlightSchema) }
}

/** Every whole article record, tag and setting in a library file that is damaged or unknown. */
export function salvageLibrary(bytes: Uint8Array): LibraryFile {
  const { items, fields } = partsOf(bytes)
  return {
    ...emptyLibrary,
    articles: wholeOnes(items, articleRecordSchema),
    tags: wholeOnes(items, tagSchema),
    settings: storedSettingsSchema.catch({}).parse(fields['settings']),
  }
}

/**
 * The entries of the lists in a file and its named fields. Where the file as a whole cannot be
 * parsed each line is tried by itself, for `formatJson` gives each entry one.
 */
function partsOf(bytes: Uint8Array): {
  readonly items: readonly unknown[]
  readonly fields: Readonly<Record<string, unknown>>
} {
  const text = new TextDecoder().decode(bytes)
  const whole = z.record(z.string(), z.unknown()).safeParse(parsed(text))
  if (whole.success) {
    return { items: Object.values(whole.data).filter(Array.isArray).flat(), fields: whole.data }
  }
  return {
    items: text.split('\n').map((line) => parsed(line.trim().replace(/,$/, ''))),
    fields: {},
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is not JSON is what salvaging passes over.
    return undefined
  }
}

/** The items that are whole; of several with one id the last. */
function wholeOnes<Item extends { readonly id: string }>(
  items: readonly unknown[],
  schema: z.ZodType<Item>,
): readonly Item[] {
  const byId = new Map<string, Item>()
  for (const item of items) {
    const result = schema.safeParse(item)
    if (result.success) byId.set(result.data.id, result.data)
  }
  return [...byId.values()]
}
