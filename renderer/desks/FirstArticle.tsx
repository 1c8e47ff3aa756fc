import { t } from '../../shared/language/t'
import { commandById } from '../commands/allCommands'
import { hasArticles } from '../panels/library/listArticles'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'

/** The ways to a first article, on a desk that has nothing to show before there is one. */
export function FirstArticle() {
  const session = useSession()
  const isFilled = useWindowState(hasArticles)
  if (isFilled) return null
  return (
    <div className="desk-empty-acts">
      <Button look="primary" onPress={() => commandById('import-files').run(session)}>
        {t('commands.importFiles')}
      </Button>
      <Button onPress={() => commandById('import-welcome').run(session)}>
        {t('desks.readWelcome')}
      </Button>
    </div>
  )
}
