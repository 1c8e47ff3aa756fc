import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { buildProgram, runProgram, type Ended } from './program'
import { temporaryFolder } from './temporaryFolder'

const harbour = `The Harbour at Night

by Ada Marsh

The boats lay still. Nothing moves but the light, which turns and turns.`

const orchard = `# Notes from the Orchard

Apples keep longest in the dark. The light is bad for them.`

let program: string

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  program = await buildProgram('cli/index.ts')
}, 60_000)

/** A library of two articles with a highlight, and the command line on it. */
async function desk() {
  const folder = await temporaryFolder()
  const cache = join(folder, 'cache')
  await mkdir(cache)
  await writeFile(join(folder, 'harbour.txt'), harbour)
  await writeFile(join(folder, 'orchard.md'), orchard)
  const env = { SCHOLIUM_LIBRARY: join(folder, 'library'), SCHOLIUM_CACHE: cache }
  const scholium = (...args: readonly string[]): Promise<Ended> =>
    runProgram(program, args, { cwd: folder, env })
  await scholium('import', 'harbour.txt', 'orchard.md')
  const made = ['--quote', 'Apples keep', '--tag', 'fruit', '--note', 'In a lighthouse?']
  await scholium('highlight', 'notes', ...made)
  return { cache, scholium }
}

test('what is found is printed by article, with the sentence and what is known of a highlight', async () => {
  const { scholium } = await desk()
  const found = await scholium('search', 'light*')
  expect(found).toMatchObject({ code: 0, err: '' })
  expect(found.out).toMatch(
    /^notes-from-the-orchard-\w{6}  Notes from the Orchard  \(2 passages\)/m,
  )
  expect(found.out).toMatch(
    /^the-harbour-at-night-\w{6} +The Harbour at Night — Ada Marsh  \(1 pa/m,
  )
  expect(found.out).toContain('  Nothing moves but the light, which turns and turns.\n')
  expect(found.out).toContain('  > Apples keep\n  yellow · fruit\n    In a lighthouse?\n')
})

test('as JSON it has ids, offsets, texts and what of them was found', async () => {
  const { scholium } = await desk()
  const { code, out, err } = await scholium('search', 'apples', 'tag:fruit', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual({
    total: 1,
    articles: [
      {
        id: expect.stringMatching(/^notes-from-the-orchard-/),
        title: 'Notes from the Orchard',
        author: null,
        titleMarks: [],
        count: 1,
        passages: [
          {
            kind: 'highlight',
            id: expect.any(String),
            start: 0,
            end: 11,
            text: 'Apples keep',
            marks: [{ start: 0, end: 6 }],
            cut: { before: false, after: false },
            color: 'yellow',
            tags: ['fruit'],
            note: null,
          },
        ],
      },
    ],
  })
  const text = JSON.parse((await scholium('search', 'turns', '--json')).out) as unknown
  expect(text).toMatchObject({
    articles: [
      { passages: [{ kind: 'text', text: 'Nothing moves but the light, which turns and turns.' }] },
    ],
  })
})

test('what was not understood is said apart, and finding nothing is no failure', async () => {
  const { scholium } = await desk()
  const odd = await scholium('search', 'boats color:mauve', '--json')
  expect(odd.code).toBe(0)
  expect(JSON.parse(odd.out)).toMatchObject({ total: 1 })
  expect(odd.err).toMatch(/^scholium: There is no colour “mauve”\./)
  const near = await scholium('search', 'aplpes')
  expect(near.err).toBe('scholium: Nothing is written “aplpes”; showing “apples”.\n')
  expect(await scholium('search', 'zyxomma')).toEqual({
    code: 0,
    out: '',
    err: 'scholium: Nothing found.\n',
  })
})

test('as many articles are shown as are asked for, and a wrong number is refused', async () => {
  const { scholium } = await desk()
  const one = await scholium('search', 'light', '--limit', '1', '--json')
  expect(JSON.parse(one.out)).toMatchObject({ total: 2, articles: [{}] })
  expect((JSON.parse(one.out) as { articles: unknown[] }).articles).toHaveLength(1)
  expect(await scholium('search', 'light', '--limit', '0')).toMatchObject({ code: 2, out: '' })
  expect(await scholium('search')).toMatchObject({ code: 2, out: '' })
})

test('searching writes nothing into the library, and a small index nowhere', async () => {
  const { cache, scholium } = await desk()
  await scholium('search', 'light')
  expect(await readdir(cache)).toEqual([])
})
