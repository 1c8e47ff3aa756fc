import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Tag } from '../../shared/notes/tag'
import { buildProgram, runProgram, type Ended } from './program'
import { filesIn, temporaryFolder } from './temporaryFolder'

let program: string

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  program = await buildProgram('cli/index.ts')
}, 60_000)

type Listed = Tag & {
  readonly path: string
  readonly highlights: number
  readonly withBelow: number
}

/** A folder with an article in a library, and the command line on that. */
async function desk() {
  const folder = await temporaryFolder()
  const library = join(folder, 'library')
  const on =
    (named: string) =>
    (...args: readonly string[]): Promise<Ended> =>
      runProgram(program, args, { cwd: folder, env: { SCHOLIUM_LIBRARY: join(folder, named) } })
  const scholium = on('library')
  await writeFile(join(folder, 'wall.txt'), 'The Wall\n\nStones lie on stones, and rain on all.')
  await scholium('import', 'wall.txt')
  return { folder, library, on, scholium }
}

async function tagsOf(scholium: (...args: readonly string[]) => Promise<Ended>) {
  return JSON.parse((await scholium('tags', '--json')).out) as readonly Listed[]
}

/** What codebooks hold of tags. */
function known(tags: readonly Listed[]): readonly Partial<Listed>[] {
  return tags.map(({ path, color, bound, definition, key }) => {
    return { path, color, bound, definition, key }
  })
}

test('tags are made, renamed, merged, moved and deleted, and each says what was done', async () => {
  const { library, scholium } = await desk()
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await scholium('tags', ...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return out
  }
  const add = ['--color', 'Yellow', '--bind', '--key', 'Q', '--definition', 'What *is* hard.']
  expect(await said('add', 'Matter/Stone', ...add)).toBe('Made the tag “Matter/Stone”.\n')
  await scholium('highlight', 'the-wall', '--quote', 'Stones lie', '--color', 'yellow')
  await scholium('highlight', 'the-wall', '--quote', 'rain', '--tag', 'water', '--tag', 'Matter')
  expect(await said()).toBe(
    [
      'Matter   1 highlight, 2 with those below',
      '  Stone  1 highlight, yellow (bound), key Q',
      'water    1 highlight',
      '',
    ].join('\n'),
  )

  const files = await filesIn(library)
  expect([
    await said('rename', 'matter/stone', 'Rock', '--dry-run'),
    await said('merge', 'water', 'Matter', '--dry-run'),
    await said('delete', 'Matter', '--with-children', '--dry-run'),
    await said('add', 'x', '--dry-run'),
  ]).toEqual([
    'Not done, as --dry-run asks: Renamed the tag “Stone” to “Rock” (1 highlight in 1 article).\n',
    'Not done, as --dry-run asks: Merged the tag “water” into “Matter”, one highlight (in 1 article).\n',
    'Not done, as --dry-run asks: Deleted the tag “Matter” and 1 below it from 2 highlights (in 1 article).\n',
    'Not done, as --dry-run asks: Made the tag “x” (no highlight has it).\n',
  ])
  expect(await filesIn(library)).toEqual(files)

  expect(await said('rename', 'matter/stone', 'Rock')).toBe('Renamed the tag “Stone” to “Rock”.\n')
  expect(await said('move', 'water', 'Matter/Rock')).toBe(
    'Moved the tag “water” below “Matter/Rock”.\n',
  )
  expect(await said('move', 'matter/rock', '--top')).toBe(
    'Moved the tag “Matter/Rock” to the top.\n',
  )
  expect(await said('merge', 'rock/water', 'matter')).toBe(
    'Merged the tag “Rock/water” into “Matter”, one highlight.\n',
  )
  expect(await said('add', 'Rock/Flint')).toBe('Made the tag “Rock/Flint”.\n')
  expect(await said('delete', 'Rock')).toBe('Deleted the tag “Rock” from one highlight.\n')
  expect((await tagsOf(scholium)).map(({ path, highlights }) => [path, highlights])).toEqual([
    ['Flint', 0],
    ['Matter', 1],
  ])
})

test('what cannot be done to tags is said in a sentence, and changes nothing', async () => {
  const { library, scholium } = await desk()
  await scholium('tags', 'add', 'One/Two', '--key', 'a')
  const files = await filesIn(library)
  const outcomes = [
    await scholium('tags', 'rename', 'Two', 'Three'),
    await scholium('tags', 'add', 'one'),
    await scholium('tags', 'add', 'New', '--key', 'A'),
    await scholium('tags', 'add', 'New', '--color', '#fff', '--bind'),
    await scholium('tags', 'move', 'One', 'One/Two'),
    await scholium('codebook', 'import', 'none.csv'),
    await scholium('codebook', 'import', 'wall.txt'),
    await scholium('codebook', 'import', 'wall.txt', '--format', 'qdc'),
    await scholium('codebook', 'export', '--out', 'none/a.csv'),
  ]
  expect(outcomes.map(({ code, out }) => ({ code, out }))).toEqual(
    outcomes.map(() => ({ code: 1, out: '' })),
  )
  expect(outcomes.map(({ err }) => err)).toEqual([
    'scholium: There is no tag “Two”; did you mean “One/Two”?\n',
    'scholium: There is already a tag “One”. Choose another name.\n',
    'scholium: The key A is that of the tag “One/Two”. Choose another.\n',
    'scholium: Only an ink has a key that can be bound; name one, such as --color yellow.\n',
    'scholium: The tag “One” cannot stand below itself. Choose a place that is not below it.\n',
    expect.stringMatching(/^scholium: “none\.csv” is not there\. .*\n$/),
    'scholium: By its name, “wall.txt” is in no format of codebooks. Choose a file that ends in .md, .csv or .qdc.\n',
    expect.stringMatching(
      /^scholium: “wall\.txt” was not read\. Line \d+, column \d+: The file is not well-formed XML .*\n$/,
    ),
    expect.stringMatching(/^scholium: .* was not written, because .*\n$/),
  ])
  expect(await filesIn(library)).toEqual(files)

  expect(await scholium('tags', 'rename', 'one/two', 'Two')).toMatchObject({
    code: 0,
    out: 'There is nothing to change: all of it is so already.\n',
  })
  expect((await scholium('history')).out).not.toContain('Renamed')
  expect(await scholium('tags', 'add', 'New', '--key', 't')).toMatchObject({
    code: 2,
    err: expect.stringContaining('A command of the program has that key; choose another.'),
  })

  const wrong = [
    ['tags', 'add'],
    ['tags', 'add', ' '],
    ['tags', 'add', 'x', '--color', 'mauve'],
    ['tags', 'add', 'x', '--key', 'ab'],
    ['tags', 'move', 'One'],
    ['tags', 'move', 'One', 'One/Two', '--top'],
    ['tags', 'fly'],
    ['codebook'],
    ['codebook', 'export', '--format', 'pdf'],
    ['codebook', 'import'],
  ]
  const usage = await Promise.all(wrong.map((args) => scholium(...args)))
  expect(usage).toEqual(
    wrong.map(() => ({ code: 2, out: '', err: expect.stringMatching(/^(scholium|Usage): ./) })),
  )
})

test('a codebook goes from one library to another in every format', async () => {
  const { folder, on, scholium } = await desk()
  const add = ['--color', 'green', '--bind', '--key', 'm', '--definition', '- what *is*\n- moss']
  await scholium('tags', 'add', 'Life/Moss', ...add)
  await scholium('tags', 'add', '日本語/と\\/または', '--color', '#F80')
  await scholium('highlight', 'the-wall', '--quote', 'rain', '--tag', 'Life/Moss')
  const mine = known(await tagsOf(scholium))
  const keyLost = 'scholium: REFI-QDA has no place for keys: that of “Moss” is left out.\n'

  for (const [format, name] of [
    ['markdown', 'book.md'],
    ['csv', 'book.csv'],
    ['qdc', 'book.qdc'],
  ] as const) {
    const report = format === 'qdc' ? keyLost : ''
    const shown = await scholium('codebook', 'export', '--format', format)
    expect(shown).toEqual({ code: 0, out: expect.stringContaining('Moss'), err: report })
    const saved = await scholium('codebook', 'export', '--out', name)
    expect(saved).toEqual({ code: 0, out: '', err: report })
    expect(await readFile(join(folder, name), 'utf8')).toBe(shown.out)

    const other = on(`other-${format}`)
    const imported = await other('codebook', 'import', name)
    expect(imported).toEqual({
      code: 0,
      out: 'Imported a codebook: 4 tags added.\n',
      err: '',
    })
    const lost = format === 'qdc' ? { key: null } : {}
    expect(known(await tagsOf(other))).toEqual(mine.map((tag) => ({ ...tag, ...lost })))
    expect((await other('codebook', 'import', name)).out).toBe(
      'There is nothing to change: all of it is so already.\n',
    )
  }

  await writeFile(join(folder, 'theirs.csv'), 'Code;Colour\nLife/Lichen;mauve\nlife/moss;blue\n')
  const dry = await scholium('codebook', 'import', 'theirs.csv', '--dry-run')
  const told = 'Imported a codebook: one tag added, 1 changed.\n'
  const reports = [
    '“Moss” will have another colour.',
    'The colour of “Lichen” is neither an ink of Scholium nor written like #3366cc, and is passed over.',
    '“Moss” gets another colour, and is no longer bound to the key of the old one.',
  ]
  const err = reports.map((sentence) => `scholium: ${sentence}\n`).join('')
  expect(dry).toEqual({ code: 0, out: `Not done, as --dry-run asks: ${told}`, err })
  expect(known(await tagsOf(scholium))).toEqual(mine)
  expect(await scholium('codebook', 'import', 'theirs.csv')).toEqual({ code: 0, out: told, err })
  expect((await tagsOf(scholium)).map(({ path }) => path)).toContain('Life/Lichen')
})
