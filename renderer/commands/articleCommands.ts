import type { ArticleRecord } from '../../shared/article/article'
import { hasArticles } from '../panels/library/listArticles'
import type { Session } from '../state/session'
import type { WindowState } from '../state/windowState'
import type { Command } from './command'
import { askExport } from './askExport'
import { exportMarkdown } from './exportMarkdown'
import { onPage } from './onPage'

/** What can be done with the open article, and how articles come in. */
export const articleCommands: readonly Command[] = [
  {
    id: 'import-files',
    title: 'commands.importFiles',
    group: 'Library',
    keys: ['Mod+O'],
    applies: always,
    run: (session) => void session.call('importFromDialog', {}),
  },
  {
    id: 'paste-article',
    title: 'commands.pasteArticle',
    group: 'Library',
    keys: ['Mod+V', 'Mod+Shift+V'],
    applies: always,
    run: (session) => void session.call('importFromClipboard', {}),
  },
  {
    id: 'import-welcome',
    title: 'commands.importWelcome',
    group: 'Help',
    keys: [],
    applies: always,
    run: (session) => void session.call('importWelcome', {}),
  },
  {
    id: 'export-markdown',
    title: 'commands.exportMarkdown',
    group: 'Article',
    keys: ['Mod+E'],
    applies: hasArticles,
    whyNot: 'commands.nothingToExport',
    run: (session) => void askExport(session),
  },
  ...onPage([
    {
      id: 'copy-markdown',
      title: 'commands.copyMarkdown',
      group: 'Article',
      keys: ['Mod+Shift+E'],
      applies: hasArticle,
      run: (session) => {
        const articleIds = openIds(session.store.get())
        void exportMarkdown(session, {
          articleIds,
          groupBy: 'article',
          tagId: null,
          to: 'clipboard',
        })
      },
    },
    {
      id: 'print',
      title: 'commands.print',
      group: 'Article',
      keys: ['Mod+P'],
      applies: hasArticle,
      run: (session) => void session.print('printArticle'),
    },
    {
      id: 'save-pdf',
      title: 'commands.savePdf',
      group: 'Article',
      keys: ['Mod+Shift+S'],
      applies: hasArticle,
      run: (session) => void session.print('savePdf'),
    },
    {
      id: 'rename-article',
      title: 'commands.renameArticle',
      group: 'Article',
      keys: ['F2'],
      applies: hasArticle,
      run: (session) =>
        withOpen(session, ({ id }) =>
          // Under a drawer the title takes no keyboard.
          session.store.update((state) => ({ ...state, renaming: id, drawer: null })),
        ),
    },
    {
      id: 'delete-article',
      title: 'commands.deleteArticle',
      group: 'Article',
      keys: [],
      applies: hasArticle,
      run: (session) => withOpen(session, (record) => session.articles.remove([record])),
    },
  ]),
  {
    id: 'show-folder',
    title: 'commands.showFolder',
    group: 'Library',
    keys: [],
    applies: always,
    run: (session) => void session.call('showLibraryFolder', {}),
  },
  {
    id: 'restore-backup',
    title: 'commands.restoreBackup',
    group: 'Library',
    keys: [],
    applies: always,
    run: (session) => session.show({ kind: 'restore' }),
  },
]

function always(): boolean {
  return true
}

function hasArticle({ article }: WindowState): boolean {
  return article !== null
}

/** What is open on the page; null where that is none, or a desk lies over it. */
function openIds({ article, desk }: WindowState): [string] | null {
  return article && desk === null ? [article.id] : null
}

function withOpen(session: Session, act: (record: ArticleRecord) => void): void {
  const { article, library } = session.store.get()
  const record = library.articles.find(({ id }) => id === article?.id)
  if (record) act(record)
}
