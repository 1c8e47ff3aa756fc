import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkLibrary } from '../../electron/storage/checking/checkLibrary'
import { openLibrary } from '../../electron/storage/openLibrary'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { buildProgram, runProgram } from './program'
import { filesIn, temporaryFolder } from './temporaryFolder'

// The command line is built and started as a program.
vi.setConfig({ testTimeout: 60_000 })

/** A closed library with two articles, a highlight, a tag and a backup. */
async function checkedLibrary(): Promise<{ readonly folder: string; readonly ids: string[] }> {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const ids: string[] = []
  for (const title of ['The Tide', 'Ebb']) {
    ids.push((await library.addArticle(importedArticle(title), { keepBoth: true })).id)
  }
  await library.change({
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('sea') },
      { kind: 'add-highlight', articleId: ids[0]!, highlight: highlight('one', { tags: ['sea'] }) },
    ],
  })
  await library.tidyUp({ backUp: 'now' })
  await library.change({ kind: 'add-tag', tag: tag('sky') })
  await library.close()
  return { folder: library.folder, ids }
}

test('a library in order is counted, open or closed, and nothing is changed', async () => {
  const { folder } = await checkedLibrary()
  const inOrder = { articles: 2, highlights: 1, tags: 2, backups: 1, findings: [] }
  const files = await filesIn(folder)
  expect(await checkLibrary(folder)).toEqual(inOrder)
  expect(await filesIn(folder)).toEqual(files)

  const open = await openLibrary(folder, { write: true })
  await open.change({ kind: 'add-tag', tag: tag('shore') })
  expect(await checkLibrary(folder)).toEqual({ ...inOrder, tags: 3 })
  await open.close()
})

test('whatever is damaged is named by its file', async () => {
  const { folder, ids } = await checkedLibrary()
  const [tide = '', ebb = ''] = ids
  const inLibrary = (...path: string[]): string => join(folder, ...path)
  await writeFile(inLibrary('articles', tide, 'notes.json'), '{')
  const article = inLibrary('articles', tide, 'article.json')
  await writeFile(
    article,
    (await readFile(article, 'utf8')).replace('The tide came', 'No tide was'),
  )
  await rm(inLibrary('articles', ebb, 'article.json'))
  const [journal = ''] = await readdir(inLibrary('journal'))
  const lines = await readFile(inLibrary('journal', journal), 'utf8')
  await writeFile(inLibrary('journal', journal), `not a line\n${lines}`)
  await appendFile(inLibrary('journal', journal), '{"check":"')
  const copies = await readdir(inLibrary('backups/files'))
  const copy = copies.find((name) => name.startsWith(`${ebb}.notes.`))!
  await writeFile(inLibrary('backups/files', copy), 'x')
  await writeFile(inLibrary('backups/2020-01-01T00-00-00.000Z.json'), 'x')

  const { findings } = await checkLibrary(folder)
  expect(findings.map(({ file, kind }) => [kind, file])).toEqual([
    ['damage', `journal/${journal}`],
    ['remark', `journal/${journal}`],
    ['damage', `articles/${tide}/notes.json`],
    ['damage', `articles/${tide}/article.json`],
    ['damage', `articles/${ebb}/article.json`],
    ['damage', 'backups/2020-01-01T00-00-00.000Z.json'],
    ['damage', `backups/files/${copy}`],
  ])
})

test('the command line says what it found, and its exit code tells whether anything is damaged', async () => {
  const { folder, ids } = await checkedLibrary()
  const program = await buildProgram('cli/index.ts')
  const check = (...args: readonly string[]) =>
    runProgram(program, ['check', '--library', folder, ...args])
  expect(await check()).toEqual({
    code: 0,
    out: 'Everything is in order: 2 articles, 1 highlight, 2 tags, 1 backup.\n',
    err: '',
  })
  await writeFile(join(folder, 'articles', ids[0]!, 'notes.json'), '')
  const damaged = await check()
  expect(damaged.code).toBe(1)
  expect(damaged.out).toContain(`articles/${ids[0]}/notes.json  The file is damaged.`)
  expect(damaged.err).toBe('scholium: 1 thing in the library is damaged.\n')
  const { code, out } = await check('--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ articles: 2, findings: [{ kind: 'damage' }] })

  // What is put together again on opening is whole, and the damaged file is only remarked on.
  await (await openLibrary(folder, { write: true })).close()
  const mended = await check()
  expect(mended.code).toBe(0)
  expect(mended.out).toMatch(/notes\.damaged-\d+\.json {2}What could not be read is kept here/)
})
