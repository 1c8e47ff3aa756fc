import { ALargeSmall, ArrowLeft, FileDown, PanelLeft, PanelRight, Search, X } from 'lucide-react'
import { useRef } from 'react'
import { t } from '../../shared/language/t'
import { CommandButton } from '../commands/CommandButton'
import { commandById } from '../commands/allCommands'
import { deskTitles } from '../desks/deskTitles'
import { ReadingSettings } from '../overlays/ReadingSettings'
import { isPanelShown } from '../panels/panels'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { SavedState } from './SavedState'
import './TopBar.css'
import { TopBarTitle } from './TopBarTitle'
import { usePanelRoom } from './usePanelRoom'

const closeDesk = commandById('close-desk')
const readingSettings = commandById('toggle-reading-settings')

export interface TopBarProps {
  readonly title: string | undefined
  /** Whether a panel lies over it, so that the keyboard would not be seen in it. */
  readonly isCovered: boolean
}

/** The bar above the page. */
export function TopBar({ title, isCovered }: TopBarProps) {
  const session = useSession()
  const room = usePanelRoom()
  const hasLibrary = useWindowState((state) => isPanelShown(state, 'library', room))
  const hasNotes = useWindowState((state) => isPanelShown(state, 'notes', room))
  const isSetting = useWindowState((state) => state.overlay?.kind === 'reading-settings')
  const isAtDesk = useWindowState((state) => state.desk !== null)
  const deskBehind = useWindowState((state) => state.desk === null && state.deskBehind?.desk.kind)
  const settingsButton = useRef<HTMLButtonElement>(null)
  return (
    <header className="top-bar" inert={isCovered}>
      <div className="top-bar-start">
        <CommandButton
          command="toggle-library"
          icon={PanelLeft}
          isExpanded={hasLibrary}
          isQuiet
          label={t(hasLibrary ? 'shell.hideLibrary' : 'shell.showLibrary')}
        />
        {deskBehind && (
          <Button
            look="quiet"
            aria-label={t('shell.backTo', { place: t(deskTitles[deskBehind]) })}
            onPress={() => session.desks.back()}
          >
            <ArrowLeft aria-hidden /> {t(deskTitles[deskBehind])}
          </Button>
        )}
      </div>
      <TopBarTitle title={title} />
      <div className="top-bar-end">
        <SavedState />
        {title !== undefined && !isAtDesk && (
          <CommandButton command="find-in-article" icon={Search} />
        )}
        <IconButton
          ref={settingsButton}
          icon={ALargeSmall}
          label={t(readingSettings.title)}
          keys={readingSettings.keys[0]}
          isExpanded={isSetting}
          onPress={() => session.show({ kind: 'reading-settings' })}
        />
        <CommandButton command="export-markdown" icon={FileDown} />
        <CommandButton
          command="toggle-notes"
          icon={PanelRight}
          isExpanded={hasNotes}
          isQuiet
          label={t(hasNotes ? 'shell.hideNotes' : 'shell.showNotes')}
        />
        {isAtDesk && (
          <IconButton
            icon={X}
            label={t(closeDesk.title)}
            keys="Escape"
            onPress={() => closeDesk.run(session)}
          />
        )}
      </div>
      <ReadingSettings triggerRef={settingsButton} isOpen={isSetting} />
    </header>
  )
}
