import { expect, test } from 'vitest'
import { contract, type Method } from '../../../shared/contract'
import { defaultSettings, settingsEditSchema } from '../../../shared/settings'

const moment = '2026-05-14T08:00:00.000Z'
const tag = { id: 't', name: 'Tag', created: moment }
const highlight = {
  id: 'h',
  start: 0,
  end: 1,
  quote: 'a',
  prefix: '',
  suffix: '',
  color: 'blue',
  tags: ['t'],
  note: '',
  created: moment,
  modified: moment,
}
const addHighlight = { kind: 'add-highlight', articleId: 'a', highlight }
const exportAll = { articleIds: null, groupBy: 'article', tagId: null, to: 'file' }

function takes(method: Method, input: unknown): boolean {
  return contract[method].input.safeParse(input).success
}

test.each<[Method, unknown]>([
  ['openLibrary', {}],
  ['openArticle', { articleId: 'an-article-1' }],
  ['change', { change: addHighlight, said: 'Highlighted', key: null }],
  [
    'change',
    {
      change: { kind: 'together', changes: [{ kind: 'add-tag', tag }, addHighlight] },
      said: 'Tagged',
      key: 'x',
    },
  ],
  ['changeSettings', { settings: { fontSize: 20 } }],
  ['setPlace', { articleId: 'a', offset: 0 }],
  ['listBackups', {}],
  ['previewRestore', { made: moment, keepNew: true }],
  ['restore', { made: moment, keepNew: false, said: 'then' }],
  ['exportMarkdown', exportAll],
  [
    'exportMarkdown',
    { ...exportAll, articleIds: ['a'], groupBy: 'tag', tagId: 't', to: 'clipboard' },
  ],
])('%s takes %j', (method, input) => {
  expect(takes(method, input)).toBe(true)
})

test.each<[Method, unknown]>([
  ['openLibrary', undefined],
  ['openLibrary', null],
  ['openLibrary', { folder: '/' }],
  ['openArticle', {}],
  ['openArticle', { articleId: '../escape' }],
  ['openArticle', { articleId: ['a'] }],
  ['openArticle', { articleId: 'a', more: 1 }],
  ['change', { said: '', key: null, change: { ...addHighlight, articleId: 'A/B' } }],
  ['change', { said: '', key: null, change: { ...addHighlight, kind: 'drop-everything' } }],
  [
    'change',
    { said: '', key: null, change: { ...addHighlight, highlight: { ...highlight, color: 'red' } } },
  ],
  [
    'change',
    { said: '', key: null, change: { ...addHighlight, highlight: { ...highlight, start: -1 } } },
  ],
  [
    'change',
    { said: '', key: null, change: { ...addHighlight, highlight: { ...highlight, start: 0.5 } } },
  ],
  [
    'change',
    {
      said: '',
      key: null,
      change: { ...addHighlight, highlight: { ...highlight, end: Number.NaN } },
    },
  ],
  [
    'change',
    { said: '', key: null, change: { ...addHighlight, highlight: { ...highlight, quote: '' } } },
  ],
  [
    'change',
    { said: '', key: null, change: { ...addHighlight, highlight: { ...highlight, id: '<b>' } } },
  ],
  [
    'change',
    {
      said: '',
      key: null,
      change: { ...addHighlight, highlight: { ...highlight, created: 'yesterday' } },
    },
  ],
  ['change', { said: '', key: null, change: { kind: 'add-tag', tag: { ...tag, name: '' } } }],
  [
    'change',
    {
      said: '',
      key: null,
      change: { kind: 'together', changes: [{ kind: 'together', changes: [] }] },
    },
  ],
  ['changeSettings', { settings: { fontSize: 1000 } }],
  ['changeSettings', { settings: { theme: 'neon' } }],
  ['setPlace', { articleId: 'a', offset: -1 }],
  ['previewRestore', { made: '../library', keepNew: true }],
  ['previewRestore', { made: '2026-05-14T08:00:00.000+02:00', keepNew: true }],
  ['change', { said: '', key: null, change: { kind: 'remove-article', record: {} } }],
  ['restore', { made: moment, said: 'then' }],
  ['restore', { made: moment, keepNew: true, said: 'then', folder: '/' }],
  ['exportMarkdown', { ...exportAll, articleIds: [] }],
  ['exportMarkdown', { ...exportAll, to: '/etc/passwd' }],
  ['exportMarkdown', { ...exportAll, file: '/etc/passwd' }],
  ['openLink', { url: 5 }],
])('%s refuses %j', (method, input) => {
  expect(takes(method, input)).toBe(false)
})

test('the settings there are until something is set are valid', () => {
  expect(settingsEditSchema.parse(defaultSettings)).toEqual(defaultSettings)
})
