import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/set-up/project.mjs'
import type { Reply } from '../../shared/contract'
import { test as base, type Program } from './launch'
import { reachOut } from './reachOut'
import { recordConnections } from './recordConnections'
import { reportOf } from './reportOf'

const test = base.extend<{ program: Program }>({
  program: async ({ launch }, use) => use(await launch()),
})

/** Calls as a hostile script would: with anything at all. */
function callWith(page: Page, method: unknown, input: unknown): Promise<Reply<unknown>> {
  return page.evaluate(([name, value]) => window.scholium.call(name as never, value as never), [
    method,
    input,
  ] as const)
}

test('the page has nothing of Node, and of the program three functions and a language', async ({
  program,
}) => {
  const found = await program.page.evaluate(() => ({
    node: ['process', 'require', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.scholium).toSorted(),
    replaced: Reflect.set(window, 'scholium', 'mine') || Reflect.deleteProperty(window, 'scholium'),
    changed: Reflect.set(window.scholium, 'call', 'mine'),
  }))
  expect(found).toEqual({
    node: [],
    bridge: ['call', 'drop', 'language', 'listen'],
    replaced: false,
    changed: false,
  })
})

test('a call that is not of the contract is refused', async ({ program }) => {
  const methods = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'nothing', '', 7, null]
  const replies = await Promise.all(methods.map((method) => callWith(program.page, method, {})))
  expect(replies.map((reply) => !reply.ok && reply.code)).toEqual(
    methods.map(() => 'unknown-method'),
  )
})

test('an input that does not fit its call is refused', async ({ program }) => {
  const calls: readonly (readonly [string, unknown])[] = [
    ['openLibrary', undefined],
    ['openLibrary', { path: '/etc' }],
    ['openArticle', { articleId: '../../etc' }],
    ['openArticle', { articleId: ['a'] }],
    ['openArticle', { articleId: 'a', more: true }],
    ['change', { change: { kind: 'add-everything' } }],
    ['change', { change: { kind: 'edit-article', articleId: 'a/b', before: {}, after: {} } }],
    ['changeSettings', { settings: { fontSize: 1e9 } }],
    ['setPlace', { articleId: 'a', offset: -1 }],
    ['importFromDialog', { paths: ['/etc/passwd'] }],
    ['settleDuplicate', { pendingId: 1, keepBoth: 'yes' }],
    ['exportMarkdown', { articleIds: [], groupBy: 'article', tagId: null, to: 'file' }],
    ['exportMarkdown', { articleIds: null, groupBy: 'article', tagId: null, to: '/etc/passwd' }],
    ['copyText', { text: { toString: 'x' } }],
    ['openLink', { url: 1 }],
    ['flushed', []],
  ]
  const replies = await Promise.all(
    calls.map(([method, input]) => callWith(program.page, method, input)),
  )
  expect(replies.map((reply) => !reply.ok && reply.code)).toEqual(calls.map(() => 'malformed'))
})

test('a call from a frame inside the page is refused', async ({ program }) => {
  await program.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
  })
  const replies = await program.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    // The page's frames have no preload script, so only here can a call be made in their name.
    type Handler = (event: object, ...input: readonly unknown[]) => Promise<Reply<unknown>>
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<string, Handler>
    const sender = BrowserWindow.getAllWindows()[0]!.webContents
    const [inner] = sender.mainFrame.frames
    const call = (senderFrame: unknown, channel: string, ...input: readonly unknown[]) =>
      handlers.get(channel)!({ sender, senderFrame }, ...input)
    const [page, frame, gone, drop] = await Promise.all([
      call(sender.mainFrame, 'scholium:call', 'cancelImport', {}),
      call(inner, 'scholium:call', 'cancelImport', {}),
      call(null, 'scholium:call', 'cancelImport', {}),
      call(inner, 'scholium:drop', ['/etc/passwd']),
    ])
    return { there: inner !== undefined, page, frame, gone, drop }
  })
  const refused = { ok: false, code: 'untrusted', message: expect.any(String) }
  expect(replies).toEqual({
    there: true,
    page: { ok: true, value: undefined },
    frame: refused,
    gone: refused,
    drop: refused,
  })
})

test('a call from another window is refused, even from our own page', async ({ program }) => {
  const opening = program.app.waitForEvent('window')
  await program.app.evaluate(
    ({ BrowserWindow }, preload) =>
      new BrowserWindow({ webPreferences: { preload } }).loadURL('app://scholium/'),
    join(projectFolder, 'out/preload/index.cjs'),
  )
  expect(await callWith(await opening, 'openLibrary', {})).toMatchObject({ code: 'untrusted' })
})

test('the page cannot be led away', async ({ program }) => {
  const { app, page } = program
  const before = page.url()
  const attempts = [
    'https://example.org/',
    'http://127.0.0.1:9/',
    'app://scholium/elsewhere.html',
    'app://other/',
  ]
  await app.evaluate(({ BrowserWindow }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    contents.on('will-frame-navigate', ({ url }) => seen.push(url))
  })
  await page.evaluate(() => Object.assign(globalThis, { marker: 'still here' }))
  for (const url of attempts) {
    await page.evaluate((address) => {
      location.href = address
    }, url)
    // Prevented navigations end in the main process, which is where each is waited for.
    await expect.poll(() => seenNavigations(app)).toContain(url)
  }
  await page.evaluate(() => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = 'https://example.org/form'
    form.submit()
    const refresh = document.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = '0; url=https://example.org/refreshed'
    document.head.append(refresh)
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://example.org/clicked'
    link.click()
  })
  await expect.poll(() => seenNavigations(app)).toContain('https://example.org/clicked')
  expect(await page.evaluate(() => [location.href, Reflect.get(globalThis, 'marker')])).toEqual([
    before,
    'still here',
  ])
})

test('no second window opens', async ({ program }) => {
  const opened = await program.page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://example.org/'
    link.target = '_blank'
    link.click()
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }))
    return ['https://example.org/', 'about:blank', 'app://scholium/'].map(
      (address) => window.open(address) !== null,
    )
  })
  const windows = await program.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  )
  expect({ opened, windows }).toEqual({ opened: [false, false, false], windows: 1 })
})

test('every permission is refused', async ({ launch }) => {
  const { page } = await launch({ switches: ['--use-fake-device-for-media-stream'] })
  const answers = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
    const states = await Promise.all(
      names.map(async (name) => {
        const status = await navigator.permissions.query({ name: name as PermissionName })
        return status.state
      }),
    )
    return {
      states,
      notification: await Notification.requestPermission(),
      microphone: await navigator.mediaDevices
        .getUserMedia({ audio: true })
        .catch((error: Error) => error.name),
      clipboard: await navigator.clipboard.readText().catch((error: Error) => error.name),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(resolve, ({ code }) => resolve(code)),
      ),
    }
  })
  expect(answers).toEqual({
    states: Array.from({ length: 6 }, () => 'denied'),
    notification: 'denied',
    microphone: 'NotAllowedError',
    clipboard: 'NotAllowedError',
    place: 1,
  })
})

test('nothing leaves the machine, whatever the page tries', async ({ program }) => {
  const recorder = await recordConnections()
  const outcomes = await program.page.evaluate(reachOut, recorder.address)
  expect(outcomes).toEqual({
    fetch: 'failed',
    socket: 'failed',
    image: 'failed',
    events: 'failed',
    script: 'failed',
    style: 'failed',
    worker: 'failed',
  })
  await program.close()
  expect(recorder.arrived).toEqual([])
  await recorder.close()
})

test('nothing leaves the machine even from a page without our policy', async ({ program }) => {
  const recorder = await recordConnections()
  const opening = program.app.waitForEvent('window')
  await program.app.evaluate(({ BrowserWindow }) =>
    new BrowserWindow({ show: false }).loadURL('data:text/html,<title>bare</title>'),
  )
  await (await opening).evaluate(reachOut, recorder.address)
  const fetched = await program.app.evaluate(
    ({ net }, address) => net.fetch(`http://${address}/`).catch(() => 'failed'),
    recorder.address,
  )
  expect(fetched).toBe('failed')
  await program.close()
  expect(recorder.arrived).toEqual([])
  await recorder.close()
})

test('a link opens in the browser only if it is a web address', async ({ program }) => {
  await program.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (address) => void opened.push(address)
  })
  const addresses = [
    'https://example.org/a?b#c',
    'http://example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://example.org/share',
    'mailto:someone@example.org',
    ' \u0000javascript:alert(1)',
    'example.org',
    '',
  ]
  const codes: string[] = []
  for (const url of addresses) {
    const reply = await callWith(program.page, 'openLink', { url })
    codes.push(reply.ok ? 'opened' : reply.code)
  }
  expect(codes).toEqual(addresses.map((_, at) => (at < 2 ? 'opened' : 'not-a-web-address')))
  expect(await program.app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([
    'https://example.org/a?b#c',
    'http://example.org/',
  ])
})

test('a javascript: link does nothing', async ({ program }) => {
  const ran = await program.page.evaluate(async () => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'javascript:void (globalThis.ran = true)'
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        if (blockedURI === 'inline') resolve(violatedDirective)
      }),
    )
    link.click()
    return { refusedBy: await refused, ran: 'ran' in globalThis }
  })
  expect(ran).toEqual({ refusedBy: 'script-src-elem', ran: false })
})

test('a script cannot hand over paths; only files that the user chose have them', async ({
  program,
  folder,
}) => {
  const chosen = join(folder, 'Chosen by hand.txt')
  await writeFile(chosen, 'A text of its own.\n\nIn two paragraphs.\n')
  const { page } = program
  await page.evaluate(() => {
    const picker = document.body.appendChild(document.createElement('input'))
    picker.type = 'file'
    picker.id = 'picker'
  })
  await page.locator('#picker').setInputFiles(chosen)
  const results = await reportOf(page, () =>
    page.evaluate(async () => {
      const invented = new File(['x'], '/etc/passwd')
      await window.scholium.drop(['/etc/passwd', { path: '/etc/passwd' }, invented, null])
      await window.scholium.drop([...document.querySelector<HTMLInputElement>('#picker')!.files!])
    }),
  )
  expect(results).toMatchObject([
    { outcome: 'imported', article: { source: 'Chosen by hand.txt' } },
  ])
})

test('the page is served from its own folder alone, and only to be read', async ({ program }) => {
  const paths = [
    '/',
    '/index.html',
    '/..%2fmain%2findex.js',
    '/%2e%2e%2fmain%2findex.js',
    '/..%5cmain%5cindex.js',
    '/assets/..%2f..%2fmain%2findex.js',
    '/%2fetc%2fpasswd',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/assets',
    '/missing.js',
  ]
  const answers = await program.page.evaluate(
    ([all]) => Promise.all(all.map(async (path) => (await fetch(path)).status)),
    [paths] as const,
  )
  expect(answers).toEqual([200, 200, ...paths.slice(2).map(() => 404)])

  const others = await program.app.evaluate(async ({ net }) => {
    const page = await net.fetch('app://scholium/')
    const statuses = await Promise.all(
      ['POST', 'PUT', 'DELETE'].map(
        async (method) => (await net.fetch('app://scholium/', { method })).status,
      ),
    )
    return {
      policy: page.headers.get('content-security-policy'),
      statuses,
      otherHost: (await net.fetch('app://other/index.html')).status,
    }
  })
  expect(others).toEqual({
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
    statuses: [405, 405, 405],
    otherHost: 404,
  })
})

test('no guest page can be attached and nothing is downloaded', async ({ program }) => {
  const outcome = await program.app.evaluate(async ({ BrowserWindow, session }) => {
    const ended = new Promise<string>((resolve) =>
      session.defaultSession.on('will-download', (event) =>
        resolve(event.defaultPrevented ? 'refused' : 'begun'),
      ),
    )
    const [window] = BrowserWindow.getAllWindows()
    await window!.webContents.executeJavaScript(`{
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.txt'
      link.click()
      document.body.append(document.createElement('webview'))
    }`)
    return { download: await ended, contents: window!.webContents.getType() }
  })
  expect(outcome).toEqual({ download: 'refused', contents: 'window' })
})

function seenNavigations(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'seen') as readonly string[])
}
