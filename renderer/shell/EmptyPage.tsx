import { useEffect, useRef, type ReactNode } from 'react'
import { tRich } from '../ui/tRich'
import { t } from '../../shared/language/t'
import { ClipboardPaste, FileText, FolderOpen } from 'lucide-react'
import { commandById } from '../commands/allCommands'
import { hasArticles } from '../panels/library/listArticles'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import { asKeyCaps } from '../ui/insideTags'
import { KeyCaps } from '../ui/KeyCaps'
import './EmptyPage.css'

/** The page when no article is open: what the program is for, and the ways in. */
export function EmptyPage() {
  const session = useSession()
  const isFilled = useWindowState(hasArticles)
  const run = (id: string) => () => commandById(id).run(session)
  const firstWay = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Where there is nothing yet, the keyboard begins at what is to be done first.
    if (!isFilled && document.activeElement === document.body) firstWay.current?.focus()
  }, [isFilled])
  return (
    <div className="empty-page">
      <div className="empty-sheet">
        <h1>{t(isFilled ? 'shell.whatToRead' : 'shell.welcome')}</h1>
        <p>{isFilled ? t('shell.chooseArticle') : t('shell.whatItIsFor')}</p>
        <div className="empty-drop">
          <FileText aria-hidden />
          <p className="empty-drop-title">{t('shell.dropHere')}</p>
          <p>{t('shell.whatToDrop')}</p>
          <div className="empty-acts">
            <Button
              ref={firstWay}
              look={isFilled ? 'plain' : 'primary'}
              onPress={run('import-files')}
            >
              <FolderOpen aria-hidden /> {t('commands.importFiles')} <KeyCaps keys="Mod+O" />
            </Button>
            <Button onPress={run('paste-article')}>
              <ClipboardPaste aria-hidden /> {t('commands.pasteArticle')} <KeyCaps keys="Mod+V" />
            </Button>
          </div>
        </div>
        {isFilled ? (
          <p className="empty-hint">{tRich('shell.keysToFind', { key: asKeyCaps })}</p>
        ) : (
          <p className="empty-hint">{tRich('shell.newHere', { welcome: linkToWelcome })}</p>
        )}
      </div>
    </div>
  )
}

function linkToWelcome(inside: ReactNode): ReactNode {
  return <WelcomeLink>{inside}</WelcomeLink>
}

function WelcomeLink({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  return (
    <Button look="quiet" onPress={() => commandById('import-welcome').run(session)}>
      {children}
    </Button>
  )
}
