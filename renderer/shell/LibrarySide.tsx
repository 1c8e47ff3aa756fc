import { t } from '../../shared/language/t'
import { ContentsPanel } from '../panels/contents/ContentsPanel'
import { LibraryPanel } from '../panels/library/LibraryPanel'
import { useSession, useWindowState } from '../state/useSession'
import { DeskNav } from './DeskNav'
import { SideTabs } from './SideTabs'

/** The left side: all articles, and the headings of the open one. */
export function LibrarySide() {
  const session = useSession()
  const chosen = useWindowState((state) => state.settings.libraryTab)
  return (
    <>
      <DeskNav />
      <SideTabs
        side="library"
        label={t('shell.librarySide')}
        chosen={chosen}
        onChoose={(libraryTab) => session.changeSettings({ libraryTab })}
        tabs={[
          { id: 'library', title: t('shell.library'), panel: <LibraryPanel /> },
          { id: 'contents', title: t('shell.contents'), panel: <ContentsPanel /> },
        ]}
      />
    </>
  )
}
