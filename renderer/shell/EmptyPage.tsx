import { ClipboardPaste, FileText, FolderOpen } from 'lucide-react'
import { commandById } from '../commands/allCommands'
import { hasArticles } from '../panels/library/listArticles'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import { KeyCaps } from '../ui/KeyCaps'
import './EmptyPage.css'

/** The page when no article is open: what the program is for, and the ways in. */
export function EmptyPage() {
  const session = useSession()
  const isFilled = useWindowState(hasArticles)
  const run = (id: string) => () => commandById(id).run(session)
  return (
    <div className="empty-page">
      <div className="empty-sheet">
        <h1>{isFilled ? 'What will you read?' : 'Read with a pen in hand'}</h1>
        <p>
          {isFilled
            ? 'Choose an article from the library, or add another.'
            : 'Bring in an article. Highlight what matters, tag it, write in the margin, and take your notes with you as Markdown. All of it stays on this computer.'}
        </p>
        <div className="empty-drop">
          <FileText aria-hidden />
          <p className="empty-drop-title">Drop an article anywhere in this window</p>
          <p>Text, Markdown and saved web pages, one or many</p>
          <div className="empty-acts">
            <Button look={isFilled ? 'plain' : 'primary'} onPress={run('import-files')}>
              <FolderOpen aria-hidden /> Choose files…
            </Button>
            <Button onPress={run('paste-article')}>
              <ClipboardPaste aria-hidden /> Paste an article
            </Button>
          </div>
        </div>
        {isFilled ? (
          <p className="empty-hint">
            <KeyCaps keys="Mod+Shift+F" /> finds in all articles, <KeyCaps keys="Mod+K" />{' '}
            everything else.
          </p>
        ) : (
          <p className="empty-hint">
            New here?
            <Button look="quiet" onPress={run('import-welcome')}>
              Read the welcome article
            </Button>
            It takes two minutes and teaches the rest.
          </p>
        )}
      </div>
    </div>
  )
}
