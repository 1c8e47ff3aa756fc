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

test('why an article was not added is no longer said once one is', () => {
  const window = windowOn({})
  const message = 'The clipboard holds no text.'
  window.send({
    kind: 'import-finished',
    results: [{ outcome: 'refused', name: 'the clipboard', message }],
  })
  expect(texts(window)).toEqual([message])
  const article = recordOf('walls')
  window.send({ kind: 'article-added', article, marks: [] })
  window.send({
    kind: 'import-finished',
    results: [{ outcome: 'imported', article, leftOut: 0, actId: 'a' }],
  })
  expect(texts(window)).toEqual(['Added “walls”'])
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
  messages.complain('The disk is full.', { cause: 'copyText', action })
  messages.complain('The disk is full.', { cause: 'copyText', action })
  messages.complain('The disk is full.', { cause: 'import' })
  expect(texts(window)).toHaveLength(2)
  messages.settle('copyText')
  expect(texts(window)).toEqual(['The disk is full.'])
})
