import { simpleChanges, type Change, type SimpleChange } from './changes'
import { shortQuote } from './shortQuote'

/** What a change does, in words as the history has them, where nobody said more. */
export function describeChange(change: Change): string {
  const all = simpleChanges(change)
  const [first] = all
  if (!first) return 'Changed nothing'
  const kinds = new Set(all.map(({ kind }) => kind))
  if (all.length === 1) return describeSimple(first)
  if (kinds.size > 1) return `Made ${all.length.toLocaleString('en')} changes`
  return `${many[first.kind][0]} ${all.length.toLocaleString('en')} ${many[first.kind][1]}`
}

function describeSimple(change: SimpleChange): string {
  switch (change.kind) {
    case 'add-highlight':
      return `Highlighted ${shortQuote(change.highlight.quote)}`
    case 'remove-highlight':
      return `Deleted the highlight ${shortQuote(change.highlight.quote)}`
    case 'edit-highlight':
      return 'Changed a highlight'
    case 'add-tag':
      return `Made the tag “${change.tag.name}”`
    case 'remove-tag':
      return `Deleted the tag “${change.tag.name}”`
    case 'edit-tag':
      return change.after.name === undefined
        ? 'Changed a tag'
        : `Renamed the tag “${change.before.name ?? ''}” to “${change.after.name}”`
    case 'edit-article':
      return 'Changed an article'
    case 'add-article':
      return `Added “${change.record.title}”`
    case 'remove-article':
      return `Took “${change.record.title}” out of the library`
  }
}

const many: Readonly<Record<SimpleChange['kind'], readonly [string, string]>> = {
  'add-highlight': ['Made', 'highlights'],
  'remove-highlight': ['Deleted', 'highlights'],
  'edit-highlight': ['Changed', 'highlights'],
  'add-tag': ['Made', 'tags'],
  'remove-tag': ['Deleted', 'tags'],
  'edit-tag': ['Changed', 'tags'],
  'edit-article': ['Changed', 'articles'],
  'add-article': ['Added', 'articles'],
  'remove-article': ['Took out', 'articles'],
}
