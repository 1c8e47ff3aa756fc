import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { pseudoLanguage } from '../../shared/language/pseudo'
import { buildProgram, runProgram, type Ended } from './program'
import { temporaryFolder } from './temporaryFolder'

let program: string

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  program = await buildProgram('cli/index.ts')
}, 60_000)

/** A library with a highlight, and the command line on it or another in a language. */
async function desk() {
  const folder = await temporaryFolder()
  const speaking =
    (language: string, library = 'library') =>
    (...args: readonly string[]): Promise<Ended> =>
      runProgram(program, args, {
        cwd: folder,
        env: { SCHOLIUM_LIBRARY: join(folder, library), SCHOLIUM_LANGUAGE: language },
      })
  const scholium = speaking('en-GB')
  await writeFile(join(folder, 'wall.txt'), 'The Wall\n\nStones lie on stones, and rain on all.')
  await scholium('import', 'wall.txt')
  await scholium('tags', 'add', 'Matter/Stone', '--color', 'green', '--bind', '--key', 'q')
  await scholium('highlight', 'the-wall', '--quote', 'Stones lie', '--tag', 'Matter/Stone')
  return { speaking, scholium }
}

test('help and what is said are in the language that was asked for', async () => {
  const { speaking } = await desk()
  const other = speaking(pseudoLanguage)
  for (const command of [[], ['import'], ['search'], ['stats'], ['codebook', 'export']]) {
    const { code, out } = await other(...command, '--help')
    expect(code).toBe(0)
    const [, ...unmarked] = out.replaceAll(/⟦[^⟧]*⟧/g, '⟦⟧').split('\n')
    expect(unmarked.join('\n')).not.toMatch(/\p{L}{2,} \p{L}{2,} \p{L}{2,}/u)
    expect(unmarked.join('\n')).toContain('⟦⟧')
  }
  expect((await other('tags')).out).toMatch(/^Matter +⟦0 .*⟧, ⟦1 .*⟧\n {2}Stone +⟦1 .*⟧, ⟦⟦ǵ.*⟧\n$/)
  expect(await other('show', 'none')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^scholium: ⟦.*“none”.*⟧\n$/),
  })
})

test('what other programs read is the same in every language', async () => {
  const { speaking, scholium } = await desk()
  const others = [speaking(pseudoLanguage), speaking('de-DE')]
  for (const command of [
    ['articles', '--json'],
    ['notes', '--json'],
    ['tags', '--json'],
    ['stats', '--json'],
    ['review', '--json'],
    ['history', '--json'],
    ['show', 'the-wall', '--json'],
    ['codebook', 'export', '--format', 'csv'],
    ['codebook', 'export', '--format', 'qdc'],
  ]) {
    const { code, out } = await scholium(...command)
    expect(code).toBe(0)
    for (const other of others) expect(await other(...command)).toMatchObject({ code, out })
  }
})

test('a codebook that was written in one language is read in another', async () => {
  const { speaking } = await desk()
  await speaking(pseudoLanguage)('codebook', 'export', '--out', 'book.md')
  const english = speaking('en-GB', 'other')
  expect(await english('codebook', 'import', 'book.md')).toEqual({
    code: 0,
    out: 'Imported a codebook: 2 tags added.\n',
    err: '',
  })
  expect(JSON.parse((await english('tags', '--json')).out)).toMatchObject([
    { path: 'Matter', color: null, bound: false, key: null },
    { path: 'Matter/Stone', color: 'green', bound: true, key: 'q' },
  ])
})
