import { readFile, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { applyChange, type Change, type LibraryState } from '../../shared/notes/changes'
import { contentsOf, type ContentsOfLibrary } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight, tag } from './highlights'
import { lastJournalPath, readLines, writeLines } from './journalOf'
import { sampleLibrary } from './sampleLibrary'
import { filesIn } from './temporaryFolder'

const torn =
  'What was being written when the program last ended is only there in part, and was left out; it had not been saved yet.'

interface Killed {
  readonly folder: string
  /** The file of the journal that was written last. */
  readonly path: string
  /** What the library held before the last act, and after it. */
  readonly before: ContentsOfLibrary
  readonly after: ContentsOfLibrary
  /** Where the lines of the last act begin and end, in bytes. */
  readonly start: number
  readonly end: number
}

/** The sample library in which something was changed before its program was killed. */
async function killedAfter(lastAct: (library: Library) => Promise<unknown>): Promise<Killed> {
  const { folder } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  await library.change({ kind: 'add-tag', tag: tag('before') })
  const before = contentsOf(library)
  const start = (await readFile(await lastJournalPath(folder))).length
  await lastAct(library)
  const after = contentsOf(library)
  const copy = await copiedLibrary(folder)
  await library.close()
  const path = await lastJournalPath(copy)
  return { folder: copy, path, before, after, start, end: (await readFile(path)).length }
}

/** So many highlights that they take several lines of the journal. */
function manyHighlights(articleId: string): Change {
  return {
    kind: 'together',
    changes: Array.from({ length: 150 }, (_, index) => ({
      kind: 'add-highlight',
      articleId,
      highlight: highlight(`h${index}`, { start: index, end: index + 2 }),
    })),
  }
}

async function addMany(library: Library): Promise<void> {
  await library.change(manyHighlights(library.state().articles[0]!.id))
}

/** Where the lines of a file end, their line feeds included, in bytes. */
function lineEndsIn(bytes: Uint8Array): readonly number[] {
  return [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1)
}

/** What a library says and holds for somebody who only reads. */
async function read(folder: string): Promise<{ warnings: readonly string[]; contents: unknown }> {
  const library = await openLibrary(folder, { write: false })
  return { warnings: library.warnings(), contents: contentsOf(library) }
}

test(
  'a last line that is cut anywhere is left out as a whole and said; all before it is there',
  { timeout: 30_000 },
  async () => {
    const { folder, path, before, after, start, end } = await killedAfter((library) =>
      library.change({ kind: 'add-tag', tag: tag('last') }),
    )
    // The line feed says nothing that the sum of the line does not.
    expect(await read(folder)).toEqual({ warnings: [], contents: after })
    await truncate(path, end - 1)
    expect(await read(folder)).toEqual({ warnings: [], contents: after })
    for (let cut = end - 2; cut > start; cut--) {
      await truncate(path, cut)
      expect(await read(folder)).toEqual({ warnings: [torn], contents: before })
    }
    await truncate(path, start)
    expect(await read(folder)).toEqual({ warnings: [], contents: before })
  },
)

test(
  'a change on several lines that is cut anywhere is left out as a whole',
  { timeout: 30_000 },
  async () => {
    const { folder, path, before, after, start, end } = await killedAfter(addMany)
    const bytes = await readFile(path)
    const ends = lineEndsIn(bytes).filter((at) => at > start)
    expect(ends.length).toBeGreaterThan(2)
    expect(await read(folder)).toEqual({ warnings: [], contents: after })
    const near = ends.flatMap((at) => [at + 1, at, at - 1, at - 2])
    const within = ends.flatMap((at, index) => Math.floor((at + (ends[index - 1] ?? start)) / 2))
    const cuts = [...near, ...within, start + 1].filter((cut) => cut < end - 1)
    for (const cut of cuts.toSorted((a, b) => b - a)) {
      await truncate(path, cut)
      expect(await read(folder)).toEqual({ warnings: [torn], contents: before })
    }
  },
)

test.each([
  ['a line', (library: Library) => library.change({ kind: 'add-tag', tag: tag('last') })],
  ['a change on several lines', addMany],
])('the rest of %s is set aside and said once', async (_name, lastAct) => {
  const { folder, path, before, end } = await killedAfter(lastAct)
  const whole = await readLines(path)
  await truncate(path, end - 20)
  const left = await readLines(path)

  const library = await openLibrary(folder, { write: true })
  expect(contentsOf(library)).toEqual(before)
  expect(library.warnings()).toEqual([expect.stringContaining(torn)])
  const [aside] = /journal\/\S+\.damaged-\d+\.jsonl/.exec(library.warnings()[0]!)!
  expect(await readLines(path)).toEqual(whole.slice(0, 1))
  expect(await readLines(join(folder, aside))).toEqual(left.slice(1))
  await library.change({ kind: 'add-tag', tag: tag('next') })
  await library.close()

  const again = await openLibrary(folder, { write: true })
  expect(again.warnings()).toEqual([])
  expect(contentsOf(again)).toEqual(contentsOf(library))
  await again.close()
})

/** The sample library, killed after five tags were added, and where their lines begin. */
async function killedAfterTags(): Promise<{
  folder: string
  path: string
  bytes: Buffer
  lineStarts: readonly number[]
}> {
  const { folder } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  for (const id of tagIds) await library.change({ kind: 'add-tag', tag: tag(id) })
  const copy = await copiedLibrary(folder)
  await library.close()
  const path = await lastJournalPath(copy)
  const bytes = await readFile(path)
  const lineStarts = [0, ...lineEndsIn(bytes).slice(0, -1)]
  return { folder: copy, path, bytes, lineStarts }
}

const tagIds = ['a', 'b', 'c', 'd', 'e']

async function readTags(folder: string): Promise<{ warnings: readonly string[]; tags: string[] }> {
  const library = await openLibrary(folder, { write: false })
  const tags = library.state().tags.map(({ id }) => id)
  return { warnings: library.warnings(), tags: tags.filter((id) => tagIds.includes(id)) }
}

const oneDamaged = 'One line of the journal could not be read; everything else in it is there.'

test(
  'whichever bit of a line is flipped, every other line counts',
  { timeout: 30_000 },
  async () => {
    const { folder, path, bytes, lineStarts } = await killedAfterTags()
    const [, second = 0, third = 0] = lineStarts
    let undamaged = 0
    for (let at = second; at < third; at++) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1 << (at % 8)
      await writeFile(path, damaged)
      const { warnings, tags } = await readTags(folder)
      expect({ at, tags: tags.filter((id) => id !== 'b') }).toEqual({
        at,
        tags: ['a', 'c', 'd', 'e'],
      })
      // What frames an entry is not part of it, so the line may be as good as it was; and a flipped
      // bit may well make a line feed, and two lines of one.
      const told = /^(?:One line|2 lines) of the journal could not be read;/
      expect({ at, warnings }).toEqual({
        at,
        warnings: tags.includes('b') ? [] : [expect.stringMatching(told)],
      })
      if (tags.includes('b')) undamaged++
    }
    expect(undamaged).toBeLessThan(25)
  },
)

test('a last line that was written in full and is damaged is not taken for a torn one', async () => {
  const { folder, path, bytes, lineStarts } = await killedAfterTags()
  const damaged = Buffer.from(bytes)
  damaged[lineStarts[4]! + 100]! ^= 1
  await writeFile(path, damaged)
  expect(await readTags(folder)).toEqual({ warnings: [oneDamaged], tags: ['a', 'b', 'c', 'd'] })
})

const damages: readonly {
  readonly name: string
  readonly damage: (lines: readonly string[]) => readonly string[]
  readonly tags: readonly string[]
  readonly told: string
  readonly aside: (lines: readonly string[]) => readonly string[]
}[] = [
  {
    name: 'filled with zeros',
    damage: (lines) => lines.with(1, '\0'.repeat(lines[1]!.length)),
    tags: ['a', 'c', 'd', 'e'],
    told: oneDamaged,
    aside: (lines) => ['\0'.repeat(lines[1]!.length)],
  },
  {
    name: 'and its line feed filled with zeros',
    damage: (lines) => [
      ...lines.slice(0, 1),
      '\0'.repeat(lines[1]!.length + 1) + lines[2]!,
      ...lines.slice(3),
    ],
    tags: ['a', 'c', 'd', 'e'],
    told: oneDamaged,
    aside: (lines) => ['\0'.repeat(lines[1]!.length + 1)],
  },
  {
    name: 'followed by something else',
    damage: (lines) => lines.toSpliced(2, 0, 'Dear diary,'),
    tags: tagIds,
    told: oneDamaged,
    aside: () => ['Dear diary,'],
  },
  {
    name: 'followed by an empty one',
    damage: (lines) => lines.toSpliced(2, 0, ''),
    tags: tagIds,
    told: oneDamaged,
    aside: () => [],
  },
  {
    name: 'and another cut',
    damage: (lines) => [
      lines[0]!.slice(0, 30),
      ...lines.slice(1, 3),
      lines[3]!.slice(20),
      ...lines.slice(4),
    ],
    tags: ['b', 'c', 'e'],
    told: '2 lines of the journal could not be read; everything else in it is there.',
    aside: (lines) => [lines[0]!.slice(0, 30), lines[3]!.slice(20)],
  },
  {
    name: 'with a sum that is right and a content that is not',
    damage: (lines) => lines.with(1, '{"check":"a3830348","entry":{}}'),
    tags: ['a', 'c', 'd', 'e'],
    told: oneDamaged,
    aside: () => ['{"check":"a3830348","entry":{}}'],
  },
]

test.each(damages)(
  'a line in the middle $name is set aside and counted; every other is kept',
  async ({ damage, tags, told, aside: expectedAside }) => {
    const { folder, path } = await killedAfterTags()
    const lines = await readLines(path)
    await writeLines(path, damage(lines))
    const files = await filesIn(folder)
    expect(await readTags(folder)).toEqual({ warnings: [told], tags })
    expect(await filesIn(folder)).toEqual(files)

    const library = await openLibrary(folder, { write: true })
    expect(library.warnings()).toEqual([expect.stringContaining(told)])
    const [aside] = /journal\/\S+\.damaged-\d+\.jsonl/.exec(library.warnings()[0]!)!
    expect(await readLines(join(folder, aside))).toEqual(expectedAside(lines))
    await library.close()
    expect(dirname(join(folder, aside))).toBe(dirname(path))
    expect(await readTags(folder)).toEqual({ warnings: [], tags })
  },
)

/** Which of the lines between the first and the last of a journal is meant. */
const chosen = {
  first: () => 1,
  second: () => 2,
  last: (lines: readonly string[]) => lines.length - 2,
} as const

/** The sample library, killed when a change on several lines and another after it were made. */
async function killedAfterMany(): Promise<Killed & { readonly lines: readonly string[] }> {
  const killed = await killedAfter(async (library) => {
    await addMany(library)
    await library.change({ kind: 'add-tag', tag: tag('after') })
  })
  return { ...killed, lines: await readLines(killed.path) }
}

function withTag(state: LibraryState, id: string): LibraryState {
  return applyChange(state, { kind: 'add-tag', tag: tag(id) })
}

test.each(Object.entries(chosen))(
  'a change whose %s line is missing is left out as a whole',
  async (_name, lineOf) => {
    const { folder, path, before, lines } = await killedAfterMany()
    await writeLines(path, lines.toSpliced(lineOf(lines), 1))
    const library = await openLibrary(folder, { write: true })
    expect(library.warnings()).toEqual([
      expect.stringContaining(`${lines.length - 3} lines of the journal could not be read`),
    ])
    expect(library.state()).toEqual(withTag(before.state, 'after'))
    await library.close()
  },
)

test.each(Object.entries(chosen))(
  'a change whose %s line is damaged is left out as a whole',
  async (_name, lineOf) => {
    const { folder, path, before, lines } = await killedAfterMany()
    const at = lineOf(lines)
    await writeLines(path, lines.with(at, lines[at]!.replace('tide', 'tied')))
    const library = await openLibrary(folder, { write: true })
    expect(library.warnings()).toEqual([
      expect.stringContaining(`${lines.length - 2} lines of the journal could not be read`),
    ])
    expect(library.state()).toEqual(withTag(before.state, 'after'))
    await library.close()
    const again = await openLibrary(folder, { write: false })
    expect({ state: again.state(), warnings: again.warnings() }).toEqual({
      state: library.state(),
      warnings: [],
    })
  },
)
