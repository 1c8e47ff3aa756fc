import { editFind, highlightMatches, openFind, stepFind } from '../article/find/findActs'
import type { WindowState } from '../state/windowState'
import type { Command } from './command'
import { findArticle } from './findArticle'

const group = 'Article'

/** Finding in the open article. */
export const findCommands: readonly Command[] = [
  {
    id: 'find-in-article',
    title: 'commands.findInArticle',
    group,
    keys: ['Mod+F'],
    applies: () => true,
    // Where there is no text to look in, it is an article that is looked for.
    run: (session) => (session.store.get().article ? openFind(session) : findArticle(session)),
  },
  {
    id: 'find-next',
    title: 'commands.findNext',
    group,
    keys: ['F3', 'Mod+G'],
    applies: hasArticle,
    run: (session) => stepFind(session, 1),
  },
  {
    id: 'find-previous',
    title: 'commands.findPrevious',
    group,
    keys: ['Shift+F3', 'Mod+Shift+G'],
    applies: hasArticle,
    run: (session) => stepFind(session, -1),
  },
  {
    id: 'find-match-case',
    title: 'commands.findMatchCase',
    group,
    keys: ['Alt+C'],
    applies: isFinding,
    run: (session) => editFind(session, { matchCase: !session.store.get().find.matchCase }),
  },
  {
    id: 'find-whole-word',
    title: 'commands.findWholeWord',
    group,
    keys: ['Alt+W'],
    applies: isFinding,
    run: (session) => editFind(session, { wholeWord: !session.store.get().find.wholeWord }),
  },
  {
    id: 'highlight-matches',
    title: 'commands.highlightMatches',
    group,
    keys: ['Alt+Enter'],
    applies: (state) => isFinding(state) && state.find.query !== '',
    run: (session) => highlightMatches(session, session.store.get().settings.color),
  },
]

function hasArticle({ article }: WindowState): boolean {
  return article !== null
}

function isFinding({ article, find }: WindowState): boolean {
  return article !== null && find.openIn === article.id
}
