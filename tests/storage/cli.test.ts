import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { openLibrary } from '../../electron/storage/openLibrary'
import { buildProgram, runProgram, type Ended } from './program'
import { filesIn, temporaryFolder } from './temporaryFolder'
import packageJson from '../../package.json'

const harbour = `The Harbour at Night

by Ada Marsh

The boats lay still. “Nothing moves,” said the warden.

Nothing moves but the light, which turns and turns.

He wrote it down, and the light went on turning over the water as it had for a hundred years.`

const orchard = `# Notes from the Orchard

Apples keep longest in the dark.

- Turn them once a week.
- Take out the bruised ones.`

let program: string

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  program = await buildProgram('cli/index.ts')
}, 60_000)

interface Desk {
  readonly folder: string
  readonly library: string
  readonly scholium: (...args: readonly string[]) => Promise<Ended>
  readonly json: <Value>(...args: readonly string[]) => Promise<Value>
}

/** A folder with two files, and the command line on a library beside them. */
async function desk(): Promise<Desk> {
  const folder = await temporaryFolder()
  const library = join(folder, 'library')
  await writeFile(join(folder, 'harbour.txt'), harbour)
  await writeFile(join(folder, 'orchard.md'), orchard)
  const scholium = (...args: readonly string[]) =>
    runProgram(program, args, { cwd: folder, env: { SCHOLIUM_LIBRARY: library } })
  const json = async <Value>(...args: readonly string[]): Promise<Value> => {
    const { code, out, err } = await scholium(...args, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return JSON.parse(out) as Value
  }
  return { folder, library, scholium, json }
}

interface ArticleJson {
  readonly id: string
  readonly title: string
}

test('the whole job without a window: import, show, highlight, notes, tags, export', async () => {
  const { scholium, json } = await desk()
  const imported = await json<ArticleJson[]>('import', 'harbour.txt', 'orchard.md')
  expect(imported).toEqual([
    {
      id: expect.stringMatching(/^the-harbour-at-night-[0-9a-z]{6}$/),
      title: 'The Harbour at Night',
      author: 'Ada Marsh',
      words: expect.any(Number),
      leftOut: expect.any(Number),
    },
    {
      id: expect.stringMatching(/^notes-from-the-orchard-[0-9a-z]{6}$/),
      title: 'Notes from the Orchard',
      author: null,
      words: expect.any(Number),
      leftOut: 0,
    },
  ])
  const [first, second] = imported as [ArticleJson, ArticleJson]

  const shown = await scholium('show', 'the-harbour')
  expect(shown).toEqual({
    code: 0,
    out: `${harbour.split('\n\n').slice(2).join('\n')}\n`,
    err: '',
  })
  expect(await json('show', 'The Harbour at Night')).toMatchObject({
    id: first.id,
    text: shown.out.trimEnd(),
  })

  const made = [
    await scholium(
      'highlight',
      first.id,
      '--quote=the light went on turning',
      '--tag=Light ',
      '--tag=light',
      '--tag=night',
      '--note=Line *one*\n\nLine two',
    ),
    await scholium('highlight', first.id, '--quote', '"Nothing moves," said', '--color', 'blue'),
    await scholium('highlight', second.id, '--quote', 'the dark. Turn them', '--tag', 'NIGHT'),
    await scholium('highlight', first.id, '--quote', 'Nothing moves', '--occurrence', '2'),
  ]
  expect(made.map(({ code, err }) => ({ code, err }))).toEqual(
    made.map(() => ({ code: 0, err: '' })),
  )
  expect(made[0]!.out).toBe(
    'Highlighted in “The Harbour at Night” (yellow, tagged Light, night): the light went on turning\n',
  )

  const notes =
    await json<{ quote: string; tags: string[]; note: string; color: string }[]>('notes')
  expect(notes.map(({ quote, tags, note, color }) => ({ quote, tags, note, color }))).toEqual([
    { quote: '“Nothing moves,” said', tags: [], note: '', color: 'blue' },
    { quote: 'Nothing moves', tags: [], note: '', color: 'yellow' },
    {
      quote: 'the light went on turning',
      tags: ['Light', 'night'],
      note: 'Line *one*\n\nLine two',
      color: 'yellow',
    },
    { quote: 'the dark.\nTurn them', tags: ['night'], note: '', color: 'yellow' },
  ])
  const quotes = async (...filter: readonly string[]) =>
    (await json<{ quote: string }[]>('notes', ...filter)).map(({ quote }) => quote)
  expect(await quotes('--color', 'blue')).toEqual(['“Nothing moves,” said'])
  expect(await quotes('--tag', 'night')).toEqual([
    'the light went on turning',
    'the dark.\nTurn them',
  ])
  expect(await quotes('--text', 'LINE turning')).toEqual(['the light went on turning'])
  expect(await quotes(second.id)).toEqual(['the dark.\nTurn them'])
  expect((await scholium('notes', first.id, '--tag', 'light')).out).toBe(
    [
      'The Harbour at Night',
      '',
      '  > the light went on turning',
      '  yellow · Light, night',
      '    Line *one*',
      '',
      '    Line two',
      '',
    ].join('\n'),
  )

  expect(await json('tags')).toMatchObject([
    { id: expect.any(String), name: 'Light', highlights: 1 },
    { id: expect.any(String), name: 'night', highlights: 2 },
  ])
  expect((await scholium('tags')).out).toBe('Light  1 highlight\nnight  2 highlights\n')
  const listed = await json<ArticleJson[]>('articles')
  expect(listed).toEqual([
    expect.objectContaining({ id: first.id, title: first.title, highlights: 3 }),
    expect.objectContaining({ id: second.id, title: second.title, highlights: 1 }),
  ])
  const [line] = (await scholium('articles')).out.split('\n')
  expect(line).toMatch(/^the-harbour-at-night-\w{6}  +The Harbour at Night — Ada Marsh  \(/)

  const exported = await scholium('export')
  expect(exported).toMatchObject({ code: 0, err: '' })
  for (const { quote } of notes) {
    for (const line of quote.split('\n')) expect(exported.out).toContain(line)
  }
})

test('export writes to a file, and groups and filters by tag', async () => {
  const { folder, scholium } = await desk()
  await scholium('import', 'harbour.txt', 'orchard.md')
  await scholium('highlight', 'the-harbour', '--quote', 'turns and turns', '--tag', 'light')
  await scholium('highlight', 'notes', '--quote', 'Apples')
  const toFile = await scholium('export', '--tag', 'light', '--group-by', 'tag', '--out', 'a.md')
  expect(toFile).toEqual({ code: 0, out: '', err: '' })
  const markdown = await readFile(join(folder, 'a.md'), 'utf8')
  expect(markdown).toContain('> turns and turns')
  expect(markdown).toContain('light')
  expect(markdown).not.toContain('Apples')

  const nowhere = await scholium('export', '--out', 'none/a.md')
  expect(nowhere).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('was not written'),
  })
})

test('files that cannot be imported are named, and the others are imported', async () => {
  const { folder, library, scholium } = await desk()
  await writeFile(join(folder, 'empty.txt'), ' \n')
  await mkdir(join(folder, 'folder'))
  const files = ['empty.txt', 'harbour.txt', 'none.txt', 'folder']
  const { code, out, err } = await scholium('import', ...files, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual([expect.objectContaining({ title: 'The Harbour at Night' })])
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^scholium: .*empty\.txt.*\.$/),
    expect.stringMatching(/^scholium: .*none\.txt.*\.$/),
    expect.stringMatching(/^scholium: .*folder.*\.$/),
  ])
  expect((await openLibrary(library, { write: false })).state().articles).toHaveLength(1)
})

test('an article that is there already is named and not added again, unless both are to be kept', async () => {
  const { scholium, json } = await desk()
  const [first] = await json<ArticleJson[]>('import', 'harbour.txt')
  const again = await scholium('import', 'harbour.txt', '--json')
  expect(again).toMatchObject({ code: 0, err: expect.stringContaining(first!.id) })
  expect(JSON.parse(again.out)).toEqual([{ ...first, duplicate: true }])
  const [second] = await json<ArticleJson[]>('import', 'harbour.txt', '--keep-both')
  expect(second!.id).not.toBe(first!.id)

  for (const named of ['the-harbour', 'The Harbour at Night']) {
    const ambiguous = await scholium('show', named)
    expect(ambiguous).toMatchObject({ code: 1, out: '' })
    expect(ambiguous.err).toBe(
      `scholium: “${named}” could be any of 2 articles: ${first!.id}, ${second!.id}.\n`,
    )
  }
})

test('what cannot be done is said in one sentence with exit code 1, and changes nothing', async () => {
  const { library, scholium } = await desk()
  expect(await scholium('articles')).toMatchObject({
    code: 1,
    err: `scholium: There is no library in ${library}; import an article to make one, or name another folder.\n`,
  })
  await scholium('import', 'harbour.txt')
  const files = await filesIn(library)
  const outcomes = [
    await scholium('show', 'nothing'),
    await scholium('notes', '--tag=nothing'),
    await scholium('highlight', 'the-harbour', '--quote=nothing moves'),
    await scholium('highlight', 'the-harbour', '--quote=Nothing moves'),
    await scholium('highlight', 'the-harbour', '--quote=Nothing moves', '--occurrence=3'),
  ]
  expect(outcomes).toEqual(
    [
      'There is no article “nothing”; scholium articles lists those there are.',
      'There is no tag “nothing”; scholium tags lists those there are.',
      '“The Harbour at Night” does not say that anywhere.',
      '“The Harbour at Night” says that 2 times; choose one with --occurrence 1 to 2.',
      '“The Harbour at Night” says that only 2 times.',
    ].map((sentence) => ({ code: 1, out: '', err: `scholium: ${sentence}\n` })),
  )
  expect(await filesIn(library)).toEqual(files)
})

test('wrong usage is exit code 2, and help and version are 0', async () => {
  const { scholium } = await desk()
  const wrong = [
    [],
    ['fly'],
    ['import'],
    ['articles', '--wings'],
    ['show'],
    ['highlight', 'x'],
    ['highlight', 'x', '--quote', '  '],
    ['highlight', 'x', '--quote', 'a', '--occurrence', '0'],
    ['highlight', 'x', '--quote', 'a', '--color', 'red'],
    ['notes', '--color', 'red'],
    ['notes', '--tag', ' '],
    ['export', '--format', 'pdf'],
    ['export', '--group-by', 'colour'],
    ['--library', '', 'articles'],
  ]
  const outcomes = await Promise.all(wrong.map((args) => scholium(...args)))
  expect(outcomes).toEqual(
    wrong.map(() => ({ code: 2, out: '', err: expect.stringMatching(/^(scholium|Usage): ./) })),
  )
  expect(await scholium('--version')).toEqual({
    code: 0,
    out: `${packageJson.version}\n`,
    err: '',
  })
  const help = await scholium('--help')
  expect(help).toMatchObject({ code: 0, err: '' })
  const commands =
    'import articles show notes tags highlight export codebook undo redo history check'.split(' ')
  const helps = await Promise.all(commands.map((command) => scholium(command, '--help')))
  for (const [index, command] of commands.entries()) {
    expect(help.out).toContain(`  ${command} `)
    const usage = expect.stringMatching(`^Usage: scholium ${command} `)
    expect(helps[index]).toEqual({ code: 0, out: usage, err: '' })
  }
})

test('a library that is open in the program can be read, and refuses changes', async () => {
  const { library, scholium, json } = await desk()
  await scholium('import', 'harbour.txt')
  const open = await openLibrary(library, { write: true })
  expect(await json('articles')).toHaveLength(1)
  expect(await json('notes')).toEqual([])
  expect((await scholium('export')).code).toBe(0)
  for (const args of [
    ['import', 'orchard.md'],
    ['highlight', 'the-harbour', '--quote', 'boats'],
  ]) {
    expect(await scholium(...args)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^scholium: The library is open in Scholium.*\n$/),
    })
  }
  await open.close()
  expect((await scholium('import', 'orchard.md')).code).toBe(0)
})

test('--library names another folder, before or after the command', async () => {
  const { folder, scholium, json } = await desk()
  expect((await scholium('--library', 'other', 'import', 'harbour.txt')).code).toBe(0)
  expect(await json('articles', '--library', join(folder, 'other'))).toHaveLength(1)
  expect((await scholium('articles')).code).toBe(1)
})

test('a damaged file is told on standard error, and what is printed stays one JSON value', async () => {
  const { library, scholium, json } = await desk()
  const [article] = await json<ArticleJson[]>('import', 'harbour.txt')
  await writeFile(join(library, 'articles', article!.id, 'notes.json'), '{')
  const { code, out, err } = await scholium('notes', '--json')
  expect({ code, value: JSON.parse(out) as unknown }).toEqual({ code: 0, value: [] })
  expect(err).toMatch(/^scholium: The notes of “The Harbour at Night” were damaged.*\n$/)
})

test('export goes on without an article that cannot be read, and fails when that one is named', async () => {
  const { library, scholium, json } = await desk()
  const [harbour, orchard] = await json<ArticleJson[]>('import', 'harbour.txt', 'orchard.md')
  await scholium('highlight', orchard!.id, '--quote', 'Apples')
  await scholium('highlight', harbour!.id, '--quote', 'boats')
  await writeFile(join(library, 'articles', harbour!.id, 'article.json'), '{')
  const fromBackup = await scholium('export', harbour!.id)
  expect(fromBackup).toMatchObject({ code: 0, out: expect.stringContaining('> boats') })
  expect(fromBackup.err).toMatch(/^scholium: The text of “The Harbour at Night” .* the backup of /)
  await rm(join(library, 'backups'), { recursive: true })
  const err = expect.stringMatching(/^scholium: The text of this article cannot be read .*\n$/)
  const out = expect.stringContaining('> Apples')
  expect(await scholium('export')).toEqual({ code: 1, out, err })
  expect(await scholium('export', harbour!.id)).toEqual({ code: 1, out: '', err })
})

test('a reader that leaves early is no error', async () => {
  const { library, folder, scholium } = await desk()
  const paragraphs = Array.from({ length: 20_000 }, (_, index) => `Paragraph ${index} of many.`)
  await writeFile(join(folder, 'long.txt'), ['A Long Story', ...paragraphs].join('\n\n'))
  await scholium('import', 'long.txt')
  const child = spawn(process.execPath, [program, 'show', 'a-long-story', '--library', library])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = (await once(child, 'close')) as [number | null]
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test('what was done is listed, undone and done again', async () => {
  const { scholium, json, library } = await desk()
  await scholium('import', 'harbour.txt', 'orchard.md')
  await scholium(
    'highlight',
    'The Harbour at Night',
    '--quote',
    'The boats lay still.',
    '--tag',
    'a/b',
  )
  const said = async (): Promise<readonly string[]> =>
    (await json<{ said: string; undone: boolean }[]>('history')).map(
      (step) => `${step.undone ? '(undone) ' : ''}${step.said}`,
    )
  expect(await said()).toEqual(['Highlighted “The boats lay still.” in yellow', 'Added 2 articles'])
  expect(await scholium('undo', '2')).toMatchObject({
    code: 0,
    out: 'Undid: Highlighted “The boats lay still.” in yellow\nUndid: Added 2 articles\n',
  })
  expect(await json<ArticleJson[]>('articles')).toEqual([])
  expect(await json('tags')).toEqual([])
  expect(await said()).toEqual([
    '(undone) Highlighted “The boats lay still.” in yellow',
    '(undone) Added 2 articles',
  ])
  expect((await scholium('history')).out).toMatch(
    /^↷ \d{4}-\d\d-\d\d \d\d:\d\d {2}Highlighted “The boats lay still.” in yellow\n/,
  )
  expect(await scholium('redo', '5')).toMatchObject({
    code: 0,
    out: 'Did again: Added 2 articles\nDid again: Highlighted “The boats lay still.” in yellow\n',
    err: 'scholium: There is nothing more to redo; scholium history lists what was done.\n',
  })
  expect(await json('tags')).toMatchObject([{ path: 'a' }, { path: 'a/b', highlights: 1 }])
  expect(await scholium('undo', 'many')).toMatchObject({ code: 2 })
  expect(Object.keys(await filesIn(library)).filter((path) => path.includes('undone'))).toEqual([])
})
