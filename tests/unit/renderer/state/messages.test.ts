import { expect, test } from 'vitest'
import { recordOf, windowOn, type TestWindow } from './windowOn'

function texts({ session }: TestWindow): readonly string[] {
  return session.store.get().toasts.map(({ text }) => text)
}

test('of what only informs, four messages stay at most, and every complaint', () => {
  const window = windowOn({})
  const { messages } = window.session
  messages.complain('The disk is full.')
  for (const text of ['a', 'b', 'c', 'd', 'e']) messages.say(text)
  messages.complain('The disk is gone.')
  expect(texts(window)).toEqual(['The disk is full.', 'b', 'c', 'd', 'e', 'The disk is gone.'])
})

test('the same words take the place of themselves, but not of an offer to undo', () => {
  const window = windowOn({})
  const { messages } = window.session
  messages.say('Copied the passage')
  messages.say('Copied the passage')
  messages.say('Deleted a highlight', { title: 'Undo', run: () => undefined })
  messages.say('Deleted a highlight', { title: 'Undo', run: () => undefined })
  expect(texts(window)).toEqual([
    'Copied the passage',
    'Deleted a highlight',
    'Deleted a highlight',
  ])
})

test('a complaint goes when what failed succeeds', async () => {
  const window = windowOn({})
  const failing = window.session.call('showLibraryFolder', {})
  await window.refuse('showLibraryFolder', 'No program shows it.')
  await failing
  const copying = window.session.call('copyText', { text: '' })
  await window.answer('copyText', undefined)
  await copying
  expect(texts(window)).toEqual(['No program shows it.'])
  const showing = window.session.call('showLibraryFolder', {})
  await window.answer('showLibraryFolder', undefined)
  await showing
  expect(texts(window)).toEqual([])
})

test('a complaint stays when the same succeeds with something else', async () => {
  const window = windowOn({})
  const open = async (url: string, isRefused: boolean): Promise<void> => {
    const opening = window.session.call('openLink', { url })
    if (isRefused) await window.refuse('openLink', 'No browser opens it.')
    else await window.answer('openLink', undefined)
    await opening
  }
  await open('https://a.example', true)
  await open('https://b.example', true)
  await open('https://c.example', false)
  expect(texts(window)).toEqual(['No browser opens it.'])
  await open('https://a.example', false)
  expect(texts(window)).toEqual(['No browser opens it.'])
  await open('https://b.example', false)
  expect(texts(window)).toEqual([])
})

test('why a file was not added is no longer said once it is, whatever else comes in', () => {
  const window = windowOn({})
  const message = 'It holds no text.'
  const name = 'walls.md'
  window.send({ kind: 'import-finished', results: [{ outcome: 'refused', name, message }] })
  const article = recordOf('walls')
  window.send({ kind: 'article-added', article, marks: [] })
  const imported = { outcome: 'imported', article, leftOut: 0, actId: 'a' } as const
  window.send({ kind: 'import-finished', results: [{ ...imported, name: 'other.md' }] })
  expect(texts(window)).toEqual([message, 'Added “walls”'])
  window.send({ kind: 'import-finished', results: [{ ...imported, name }] })
  expect(texts(window)).not.toContain(message)
})

test('a complaint stays when the next try is given up', async () => {
  const window = windowOn({})
  const exporting = (): void => {
    const what = { groupBy: 'article', tagId: null, highlightIds: null, to: 'file' } as const
    void window.session.call('exportMarkdown', { articleIds: null, ...what })
  }
  exporting()
  await window.refuse('exportMarkdown', 'The disk is full.')
  exporting()
  await window.answer('exportMarkdown', { outcome: 'cancelled' })
  expect(texts(window)).toEqual(['The disk is full.'])
})

test('a complaint takes the place of the same one, but not of one that has another cause', () => {
  const window = windowOn({})
  const { messages } = window.session
  const action = { title: 'Try again', run: () => undefined }
  const copying = { of: 'copyText', about: [] } as const
  messages.complain('The disk is full.', { cause: copying, action })
  messages.complain('The disk is full.', { cause: copying, action })
  messages.complain('The disk is full.', { cause: { of: 'import', about: ['walls.md'] } })
  expect(texts(window)).toHaveLength(2)
  messages.settle(copying)
  expect(texts(window)).toEqual(['The disk is full.'])
})

test('what can be done about one thing takes the place of no other', () => {
  const window = windowOn({})
  const { messages } = window.session
  const action = { title: 'Try again', run: () => undefined }
  for (const about of ['walls', 'lamps'])
    messages.complain('The disk is full.', {
      cause: { of: 'exportMarkdown', about: [about] },
      action,
    })
  expect(texts(window)).toHaveLength(2)
})
