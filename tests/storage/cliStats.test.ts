import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { buildProgram, runProgram } from './program'
import { filesIn, temporaryFolder } from './temporaryFolder'

const wall = `The Wall

Stones lie on stones, and rain on all of them.

Nobody built it. It was always there.`

let program: string

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  program = await buildProgram('cli/index.ts')
}, 60_000)

/** A library with an article, of which some passages are tagged, and the command line on it. */
async function desk() {
  const folder = await temporaryFolder()
  const library = join(folder, 'library')
  await writeFile(join(folder, 'wall.txt'), wall)
  const scholium = (...args: readonly string[]) =>
    runProgram(program, args, { cwd: folder, env: { SCHOLIUM_LIBRARY: library, TZ: 'UTC' } })
  await scholium('import', 'wall.txt')
  const highlight = (quote: string, ...more: readonly string[]) =>
    scholium('highlight', 'the-wall', '--quote', quote, ...more)
  await highlight('Stones lie', '--tag', 'matter/stone')
  await highlight('lie on stones', '--tag', 'matter/stone', '--tag', 'place', '--note', 'Where?')
  await highlight('rain', '--tag', 'weather')
  await highlight('built it', '--tag', 'matter')
  await highlight('always there')
  await scholium('tags', 'add', 'unused')
  return { folder, library, scholium }
}

test('stats counts the library, and what is in one paragraph where that is asked', async () => {
  const { library, scholium } = await desk()
  const before = await filesIn(library)
  const month = new Date().toISOString().slice(0, 7)

  const told = await scholium('stats')
  expect(told).toMatchObject({ code: 0, err: '' })
  expect(told.out).toBe(
    [
      '1 article, 17 words',
      '5 highlights in 1 article, 1 with a note, 4 tagged',
      '5 tags',
      '',
      'Highlights by month',
      `  5  ${month}  ${'▇'.repeat(40)}`,
      '',
      'Most frequent tags',
      '  2  matter/stone',
      '  1  matter (3 with those below)',
      '  1  place',
      '  1  weather',
      '',
      'Tags that occur together, overlapping',
      '  2  matter/stone + place',
      '',
    ].join('\n'),
  )

  const { out } = await scholium('stats', '--paragraphs', '--by', 'year', '--json')
  expect(JSON.parse(out)).toEqual({
    articles: 1,
    words: 17,
    highlights: 5,
    highlightedArticles: 1,
    withNote: 1,
    tagged: 4,
    overTime: {
      by: 'year',
      periods: [
        {
          from: `${month.slice(0, 4)}-01-01`,
          before: expect.any(String),
          highlights: 5,
          withNote: 1,
        },
      ],
    },
    tags: [
      { path: 'matter/stone', highlights: 2, withBelow: 2 },
      { path: 'matter', highlights: 1, withBelow: 3 },
      { path: 'place', highlights: 1, withBelow: 1 },
      { path: 'weather', highlights: 1, withBelow: 1 },
      { path: 'unused', highlights: 0, withBelow: 0 },
    ],
    together: [
      { tags: ['matter/stone', 'place'], overlapping: 2, inOneParagraph: 2 },
      { tags: ['matter/stone', 'weather'], overlapping: 0, inOneParagraph: 2 },
      { tags: ['place', 'weather'], overlapping: 0, inOneParagraph: 1 },
    ],
  })
  expect(await filesIn(library)).toEqual(before)
})

test('an article that cannot be read is named, and the rest is counted', async () => {
  const { library, scholium } = await desk()
  // And with all that it could be made of again.
  for (const file of Object.keys(await filesIn(library))) {
    if (/(?:article\.\S*json|source\.txt)$/.test(file)) await rm(join(library, file))
  }
  const { code, out, err } = await scholium('stats', '--paragraphs')
  expect(code).toBe(1)
  expect(err).toContain('In “The Wall” only tags that overlap are counted: ')
  expect(out).toContain('  2  matter/stone + place (2 overlapping)\n')
})

test('without highlights there are no lists, and a period must be one', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'wall.txt'), wall)
  const scholium = (...args: readonly string[]) =>
    runProgram(program, args, { cwd: folder, env: { SCHOLIUM_LIBRARY: join(folder, 'library') } })
  await scholium('import', 'wall.txt')
  expect(await scholium('stats')).toEqual({
    code: 0,
    out: '1 article, 17 words\n0 highlights in 0 articles, 0 with a note, 0 tagged\n0 tags\n',
    err: '',
  })
  expect(await scholium('stats', '--by', 'fortnight')).toMatchObject({
    code: 2,
    err: expect.stringContaining('month'),
  })
})
