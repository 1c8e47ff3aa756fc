import { expect, test } from 'vitest'
import {
  describeArticle,
  describePreview,
} from '../../../../renderer/overlays/restore/describeRestore'
import type { ArticlePreview, RestorePreview } from '../../../../shared/notes/restorePreview'

function article(facts: Partial<ArticlePreview>): ArticlePreview {
  const none = { added: 0, removed: 0, changed: 0 }
  return { articleId: 'walls', title: 'Walls', fate: 'stays', edited: false, ...none, ...facts }
}

function preview(facts: Partial<RestorePreview>): RestorePreview {
  return {
    articles: [],
    highlights: { added: 0, removed: 0, changed: 0 },
    tags: { added: 0, removed: 0, renamed: 0 },
    unread: 0,
    ...facts,
  }
}

test('what restoring would do is told in sentences, each thing with its number', () => {
  const everything = preview({
    articles: [
      article({ fate: 'comes-back', added: 1200 }),
      article({ fate: 'comes-back' }),
      article({ fate: 'goes', removed: 1 }),
      article({ edited: true, changed: 5 }),
    ],
    highlights: { added: 1200, removed: 1, changed: 5 },
    tags: { added: 1, removed: 2, renamed: 1 },
    unread: 2,
  })
  expect(describePreview(everything, false)).toEqual([
    'Restoring brings back 1,200 highlights in one article.',
    'Restoring takes away one highlight in one article.',
    'Restoring changes 5 highlights in one article.',
    '2 articles come back.',
    'One article is deleted.',
    'One article gets its earlier title or passages.',
    'One tag comes back.',
    '2 tags go.',
    'One tag gets its earlier name.',
    'The highlights of 2 articles cannot be read in this backup and stay as they are.',
  ])
  const one = preview({
    articles: [article({ removed: 1 })],
    highlights: { added: 0, removed: 1, changed: 0 },
  })
  expect(describePreview(one, false)).toEqual([
    'Restoring takes away one highlight in one article.',
  ])
})

test('that there is nothing to restore is told as it was asked', () => {
  expect(describePreview(preview({}), false)).toEqual([
    'There is nothing to restore: the library is the same now.',
  ])
  expect(describePreview(preview({ unread: 1 }), true)).toEqual([
    'There is nothing to bring back: it is all still here, unchanged.',
    'The highlights of an article cannot be read in this backup and stay as they are.',
  ])
})

test('what becomes of an article is told in a few words', () => {
  const words = [
    article({ fate: 'comes-back', added: 12 }),
    article({ fate: 'comes-back' }),
    article({ fate: 'goes', removed: 1 }),
    article({ fate: 'goes' }),
    article({ added: 1, removed: 2, changed: 1, edited: true }),
    article({ edited: true }),
  ].map(describeArticle)
  expect(words).toEqual([
    ['Comes back with 12 highlights'],
    ['Comes back'],
    ['Is deleted with one highlight'],
    ['Is deleted'],
    [
      'One highlight comes back',
      '2 highlights go',
      'One highlight changes',
      'Gets its earlier title or passages',
    ],
    ['Gets its earlier title or passages'],
  ])
})
