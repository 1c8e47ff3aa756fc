import type { MessageId } from '../language/catalogue'
import { t } from '../language/t'
import { simpleChanges, type Change, type SimpleChange } from './changes'
import { shortQuote } from './shortQuote'

/** What a change does, in words as the history has them, where nobody said more. */
export function describeChange(change: Change): string {
  const all = simpleChanges(change)
  const [first] = all
  if (!first) return t('acts.nothing')
  const kinds = new Set(all.map(({ kind }) => kind))
  if (all.length === 1) return describeSimple(first)
  return t(kinds.size > 1 ? 'acts.changesMade' : many[first.kind], { count: all.length })
}

function describeSimple(change: SimpleChange): string {
  switch (change.kind) {
    case 'add-highlight':
      return t('acts.highlightAdded', { quote: shortQuote(change.highlight.quote) })
    case 'remove-highlight':
      return t('acts.highlightRemoved', { quote: shortQuote(change.highlight.quote) })
    case 'edit-highlight':
      return t('acts.highlightEdited')
    case 'add-tag':
      return t('acts.tagAdded', { name: change.tag.name })
    case 'remove-tag':
      return t('acts.tagRemoved', { name: change.tag.name })
    case 'edit-tag':
      return change.after.name === undefined
        ? t('acts.tagEdited')
        : t('acts.tagRenamed', { before: change.before.name ?? '', after: change.after.name })
    case 'edit-article':
      return t('acts.articleEdited')
    case 'add-article':
      return t('acts.articleAdded', { title: change.record.title })
    case 'remove-article':
      return t('acts.articleRemoved', { title: change.record.title })
  }
}

const many = {
  'add-highlight': 'acts.highlightsAdded',
  'remove-highlight': 'acts.highlightsRemoved',
  'edit-highlight': 'acts.highlightsEdited',
  'add-tag': 'acts.tagsAdded',
  'remove-tag': 'acts.tagsRemoved',
  'edit-tag': 'acts.tagsEdited',
  'edit-article': 'acts.articlesEdited',
  'add-article': 'acts.articlesAdded',
  'remove-article': 'acts.articlesRemoved',
} as const satisfies Readonly<Record<SimpleChange['kind'], MessageId>>
