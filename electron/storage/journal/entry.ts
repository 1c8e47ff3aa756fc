import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { articleIdSchema, articleRecordSchema, momentSchema } from '../../../shared/article/article'
import { changeSchema, type SimpleChange } from '../../../shared/notes/changes'
import { storedSettingsSchema } from '../../../shared/settings'

/** How an act stands in the history of the library. */
const markSchema = z.object({
  id: z.string(),
  /** What was done, in words. */
  said: z.string(),
  /** Acts of one writer with the same key that follow one another are undone together. */
  key: z.string().optional(),
  /** The step of the history that this takes back, or does again. */
  undoes: z.string().optional(),
  redoes: z.string().optional(),
  /** Nothing was done, and what came before cannot be undone any more. */
  begins: z.literal(true).optional(),
})
/** A step is called by the mark of its first act. */
export type Mark = Readonly<z.infer<typeof markSchema>>

const changeActSchema = z.object({
  kind: z.literal('change'),
  change: changeSchema,
  /** Absent where nobody did it, and where an earlier version wrote it: then it is no history. */
  mark: markSchema.optional(),
})

/** Something that was done to a library, as its journal keeps it. */
const actSchema = z.discriminatedUnion('kind', [
  changeActSchema,
  /** It was deleted long ago, and its folder is gone. */
  z.object({ kind: z.literal('forget-article'), articleId: articleIdSchema }),
  z.object({ kind: z.literal('settings'), settings: storedSettingsSchema }),
  /** In UTF-16 units of the article's text. */
  z.object({
    kind: z.literal('place'),
    articleId: articleIdSchema,
    offset: z.int().nonnegative(),
  }),
])
export type Act = Readonly<z.infer<typeof actSchema>>
export type ChangeAct = Readonly<z.infer<typeof changeActSchema>>

/** How versions 1 and 2 wrote that an article came in. */
const importSchema = z
  .object({ kind: z.literal('add-article'), record: articleRecordSchema })
  .transform((change): Act => ({ kind: 'change', change }))

/** The name of a writer: which machine, and which opening of a library there. */
export const writerSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/**
 * In version 2 tags stand below one another, in version 3 acts are marked for the history, and in
 * version 4 highlights can be cards; what is older says less.
 */
export const entryVersion = 4

const entrySchema = z.readonly(
  z.object({
    version: z.int().min(1).max(entryVersion),
    writer: writerSchema,
    /** Counts the entries of a writer from 1. */
    sequence: z.int().positive(),
    /** Never earlier than that of any entry that the writer knew of, whatever the clock says. */
    time: momentSchema,
    act: z.union([actSchema, importSchema]),
    /** The act goes on in the next entry: a change of many parts stands on several lines. */
    more: z.literal(true).optional(),
    /** In which entry the act began, where it did in an earlier one. */
    began: z.int().positive().optional(),
  }),
)
/** One line of a journal. */
export type Entry = z.infer<typeof entrySchema>

/**
 * How many parts of a change stand on one line: with more, a line and its text are so large that
 * getting memory for them takes longer than writing them.
 */
const partsInLine = 50

/** The same act as acts that are short enough for a line each; together they are that act. */
export function linesOfAct(act: Act): readonly Act[] {
  if (act.kind !== 'change' || act.change.kind !== 'together') return [act]
  const { changes } = act.change
  if (changes.length <= partsInLine) return [act]
  return Array.from({ length: Math.ceil(changes.length / partsInLine) }, (_, index) =>
    changeOf(
      changes.slice(index * partsInLine, (index + 1) * partsInLine),
      index === 0 ? act.mark : undefined,
    ),
  )
}

/** The act that was written on these lines. */
export function actOfLines(acts: readonly Act[]): Act {
  const [first] = acts
  if (acts.length === 1 && first) return first
  const parts = acts.map((act) => (act.kind === 'change' ? act.change : null))
  return changeOf(
    parts.flatMap((part) => (part?.kind === 'together' ? part.changes : [])),
    first?.kind === 'change' ? first.mark : undefined,
  )
}

function changeOf(changes: readonly SimpleChange[], mark: Mark | undefined): Act {
  const change = { kind: 'together', changes } as const
  return mark ? { kind: 'change', change, mark } : { kind: 'change', change }
}

// The line is JSON as a whole; where the entry begins and ends in it is fixed, so that its checksum
// can be made of bytes.
/** How every line begins; JSON has it nowhere else, for in a text its quotes are escaped. */
export const lineOpening = '{"check":"'
const middle = '","entry":'
const checkLength = 8
const entryStart = lineOpening.length + checkLength + middle.length

/** The bytes of an entry's line: its JSON with a CRC-32 of that in hexadecimal, and a line feed. */
export function bytesOfEntry(entry: Entry): Uint8Array {
  const body = JSON.stringify(entry)
  const room = new Uint8Array(longestLine(body))
  return room.subarray(0, put(body, room))
}

/**
 * Puts the bytes of an entry's line at the beginning of `room` and returns how many they are, or 0
 * if there may not be room enough for them.
 */
export function putEntry(entry: Entry, room: Uint8Array): number {
  const body = JSON.stringify(entry)
  return longestLine(body) > room.length ? 0 : put(body, room)
}

/** Bytes; a UTF-16 unit takes at most three in UTF-8. */
function longestLine(body: string): number {
  return entryStart + body.length * 3 + ending.length
}

const encoder = new TextEncoder()
const ending = '}\n'

function put(body: string, room: Uint8Array): number {
  // Piece by piece: to join a long text with others copies it once more.
  const { written } = encoder.encodeInto(body, room.subarray(entryStart))
  const end = entryStart + written
  const check = checkOf(room.subarray(entryStart, end))
  encoder.encodeInto(lineOpening + check + middle, room)
  encoder.encodeInto(ending, room.subarray(end))
  return end + ending.length
}

/** What a line of a journal, without its line feed, turned out to be. */
export type ReadLine =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'damaged' }
  /** Whole, but of a version that this program does not know. */
  | { readonly kind: 'newer' }

export function readLine(line: Uint8Array): ReadLine {
  const body = line.subarray(entryStart, -1)
  const check = Buffer.from(line.subarray(lineOpening.length, lineOpening.length + checkLength))
  if (body.length === 0 || check.toString('latin1') !== checkOf(body)) return { kind: 'damaged' }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    const version = z.object({ version: z.int() }).parse(value).version
    if (version > entryVersion) return { kind: 'newer' }
    return { kind: 'entry', entry: entrySchema.parse(value) }
  } catch {
    // The sum is right and the content is not: no program of ours wrote it.
    return { kind: 'damaged' }
  }
}

function checkOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(checkLength, '0')
}
