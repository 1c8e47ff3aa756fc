import {
  applyChange,
  changeSchema,
  simpleChanges,
  type Change,
  type LibraryState,
  type SimpleChange,
} from '../../shared/notes/changes'
import { asWritten } from './asWritten'
import { LibraryError } from './libraryError'

/**
 * The state after a change. Throws a `LibraryError` if it is no change, or if part of it would be
 * lost because what it acts on is not there; what is to be removed need not be there.
 */
export function applyOrRefuse(state: LibraryState, change: Change): LibraryState {
  return simpleChanges(asWritten(changeSchema, change)).reduce((before, simple) => {
    refuseToLose(before, simple)
    return applyChange(before, simple)
  }, state)
}

function refuseToLose(state: LibraryState, change: SimpleChange): void {
  switch (change.kind) {
    case 'add-highlight':
    case 'edit-highlight': {
      const highlights = state.highlights.get(change.articleId)
      if (!highlights) {
        throw notFound('its article is not in the library or its notes cannot be read')
      }
      if (change.kind === 'add-highlight') return
      if (!highlights.some(({ id }) => id === change.highlightId)) {
        throw notFound('the highlight is no longer there')
      }
      return
    }
    case 'edit-tag':
      if (!state.tags.some(({ id }) => id === change.tagId)) {
        throw notFound('the tag is no longer there')
      }
      return
    case 'edit-article':
      if (!state.articles.some(({ id }) => id === change.articleId)) {
        throw notFound('the article is no longer there')
      }
      return
    case 'add-tag':
    case 'remove-tag':
    case 'remove-highlight':
  }
}

function notFound(because: string): LibraryError {
  return new LibraryError('not-found', `The change was not saved, because ${because}.`)
}
