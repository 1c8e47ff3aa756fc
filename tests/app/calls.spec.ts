import { expect, type Page } from '@playwright/test'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportResult, Input, Method, Output, Reply } from '../../shared/contract'
import { test as base, type Program } from './launch'
import { reportOf } from './reportOf'

const test = base.extend<{ program: Program }>({
  program: async ({ launch }, use) => {
    const program = await launch()
    await expect(program.page.getByRole('main')).toBeVisible()
    await use(program)
  },
})

test('files come in by the dialog, one report for all of them', async ({ program, folder }) => {
  const files = {
    'One.txt': 'One\n\nThe first of three files.\n',
    'Empty.txt': '',
    'Three.md': '# Three\n\nThe last of three files.\n',
  }
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await writeFile(join(folder, name), content)
      return join(folder, name)
    }),
  )
  await program.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, paths)
  const results = await imported(program.page, 'importFromDialog')
  expect(results.map(outcomeOf)).toEqual(['imported One', 'refused Empty.txt', 'imported Three'])
})

test('a text that is there already waits for the word of the user', async ({ program, folder }) => {
  const { app, page } = program
  const file = join(folder, 'Twice.txt')
  await writeFile(file, 'Twice\n\nWhat is read a second time.\n')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, file)
  await imported(page, 'importFromDialog')
  const [again] = await imported(page, 'importFromDialog')
  if (again?.outcome !== 'duplicate') throw new Error(`it was ${again?.outcome}`)
  const settle = (keepBoth: boolean, pendingId = again.pendingId) =>
    call(page, 'settleDuplicate', { pendingId, keepBoth })
  expect(await settle(true)).toMatchObject({
    ok: true,
    value: { article: { title: again.existing.title } },
  })
  expect(await settle(true)).toMatchObject({ ok: false, code: 'settled' })

  const [third] = await imported(page, 'importFromDialog')
  if (third?.outcome !== 'duplicate') throw new Error(`it was ${third?.outcome}`)
  expect(await settle(false, third.pendingId)).toEqual({ ok: true, value: null })
  expect(await titles(page)).toEqual([again.existing.title, again.existing.title])
})

test('a paste is read as it was copied, with its headings and emphasis', async ({ program }) => {
  const { app, page } = program
  await app.evaluate(async ({ clipboard, ...electron }) => {
    const html =
      '<h1>Pasted</h1><p>With <em>emphasis</em> as it was.</p><h2>And a part</h2><p>Of it.</p>'
    // Electron before 45 has a function for each format.
    const earlier = clipboard as { writeHTML?: (html: string) => void }
    if (earlier.writeHTML) earlier.writeHTML(html)
    else await clipboard.write([new electron.ClipboardItem({ 'text/html': html })])
  })
  const [rich] = await imported(page, 'importFromClipboard')
  if (rich?.outcome !== 'imported') throw new Error(`it was ${rich?.outcome}`)
  const document = await page.evaluate(async (articleId) => {
    const reply = await window.scholium.call('openArticle', { articleId })
    return reply.ok && new TextDecoder().decode(reply.value.content)
  }, rich.article.id)
  expect(document).toContain('"marks":[{"type":"em"}]')

  await call(page, 'copyText', { text: 'Plain\n\nA paste without any form.' })
  const [plain] = await imported(page, 'importFromClipboard')
  expect(plain && outcomeOf(plain)).toBe('imported Plain')
})

test('a cancelled import leaves nothing behind', async ({ program, folder }) => {
  const paths = await Promise.all(
    Array.from({ length: 40 }, async (_, number) => {
      const path = join(folder, `${number}.txt`)
      await writeFile(path, `Number ${number}\n\n${`Paragraph of ${number}. `.repeat(4000)}\n`)
      return path
    }),
  )
  await program.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, paths)
  await program.page.evaluate(() =>
    window.scholium.listen((event) => {
      if (event.kind === 'import-progress' && event.done === 2) {
        void window.scholium.call('cancelImport', {})
      }
    }),
  )
  const results = await imported(program.page, 'importFromDialog')
  const added = results.flatMap((result) =>
    result.outcome === 'imported' ? [result.article.id] : [],
  )
  expect(results.filter(({ outcome }) => outcome === 'cancelled')).toHaveLength(
    paths.length - added.length,
  )
  expect(added.length).toBeLessThan(10)
  expect((await readdir(join(program.library, 'articles'))).toSorted()).toEqual(added.toSorted())
})

test('an export is saved whole, under a name made of the title', async ({ program, folder }) => {
  const { app, page } = program
  const [welcome] = await imported(page, 'importWelcome')
  if (welcome?.outcome !== 'imported') throw new Error(`it was ${welcome?.outcome}`)
  await app.evaluate(
    ({ dialog }, target) => {
      dialog.showSaveDialog = ((_window: unknown, options: { readonly defaultPath: string }) => {
        Object.assign(globalThis, { proposed: options.defaultPath })
        return Promise.resolve({ canceled: false, filePath: target })
      }) as unknown as typeof dialog.showSaveDialog
    },
    join(folder, 'chosen.md'),
  )

  const wanted = { articleIds: [welcome.article.id], groupBy: 'article' as const, tagId: null }
  const file = join(folder, 'chosen.md')
  await writeFile(file, 'what was there before')
  expect(await call(page, 'exportMarkdown', { ...wanted, to: 'file' })).toEqual({
    ok: true,
    value: { outcome: 'saved', file, highlights: 6, leftOut: [] },
  })
  expect(await readFile(file, 'utf8')).toContain(`# ${welcome.article.title}`)
  expect(await app.evaluate(() => Reflect.get(globalThis, 'proposed'))).toMatch(
    /Reading with a pen in hand\.md$/,
  )
  expect((await readdir(folder)).toSorted()).toEqual(['chosen.md', 'library', 'profile'])

  expect(await call(page, 'exportMarkdown', { ...wanted, to: 'clipboard' })).toEqual({
    ok: true,
    value: { outcome: 'copied', highlights: 6, leftOut: [] },
  })
  const copied = await app.evaluate(async ({ clipboard }) => clipboard.readText())
  expect(copied).toContain(`# ${welcome.article.title}`)
})

test('an export that the disk refuses says so, and what was there stays', async ({
  program,
  folder,
}) => {
  await imported(program.page, 'importWelcome')
  await program.app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    join(folder, 'missing', 'x.md'),
  )
  const reply = await call(program.page, 'exportMarkdown', {
    articleIds: null,
    groupBy: 'tag',
    tagId: null,
    to: 'file',
  })
  expect(reply).toMatchObject({ ok: false, code: 'not-saved' })
})

function call<M extends Method>(page: Page, method: M, input: Input<M>): Promise<Reply<Output<M>>> {
  return page.evaluate(([name, value]) => window.scholium.call(name as M, value as Input<M>), [
    method,
    input,
  ] as const) as Promise<Reply<Output<M>>>
}

/** The report of an import that a call without input begins. */
function imported(
  page: Page,
  method: 'importFromDialog' | 'importFromClipboard' | 'importWelcome',
): Promise<readonly ImportResult[]> {
  return reportOf(page, () => call(page, method, {}))
}

async function titles(page: Page): Promise<readonly string[]> {
  const reply = await call(page, 'openLibrary', {})
  return reply.ok ? reply.value.articles.map(({ title }) => title) : []
}

function outcomeOf(result: ImportResult): string {
  return `${result.outcome} ${'article' in result ? result.article.title : result.name}`
}
