import { ALargeSmall, FileDown, PanelLeft, PanelRight, Search } from 'lucide-react'
import { useRef } from 'react'
import { CommandButton } from '../commands/CommandButton'
import { commandById } from '../commands/allCommands'
import { ReadingSettings } from '../overlays/ReadingSettings'
import { isPanelShown, narrowWindow } from '../panels/panels'
import { useSession, useWindowState } from '../state/useSession'
import { IconButton } from '../ui/IconButton'
import { SavedState } from './SavedState'
import './TopBar.css'
import { useMediaQuery } from './useMediaQuery'

const readingSettings = commandById('toggle-reading-settings')

/** The bar above the page. */
export function TopBar({ title }: { readonly title: string | undefined }) {
  const session = useSession()
  const narrow = useMediaQuery(narrowWindow)
  const hasLibrary = useWindowState((state) => isPanelShown(state, 'library', narrow))
  const hasNotes = useWindowState((state) => isPanelShown(state, 'notes', narrow))
  const isSetting = useWindowState((state) => state.overlay?.kind === 'reading-settings')
  const settingsButton = useRef<HTMLButtonElement>(null)
  return (
    <header className="top-bar">
      <div className="top-bar-start">
        <CommandButton
          command="toggle-library"
          icon={PanelLeft}
          label={hasLibrary ? 'Hide the library' : 'Show the library'}
        />
      </div>
      <p className="top-bar-title" dir="auto">
        {title}
      </p>
      <div className="top-bar-end">
        <SavedState />
        {title !== undefined && <CommandButton command="find-in-article" icon={Search} />}
        <IconButton
          ref={settingsButton}
          icon={ALargeSmall}
          label={readingSettings.title}
          keys={readingSettings.keys[0]}
          isExpanded={isSetting}
          onPress={() => session.show({ kind: 'reading-settings' })}
        />
        <CommandButton command="export-markdown" icon={FileDown} />
        <CommandButton
          command="toggle-notes"
          icon={PanelRight}
          label={hasNotes ? 'Hide notes and tags' : 'Show notes and tags'}
        />
      </div>
      <ReadingSettings triggerRef={settingsButton} isOpen={isSetting} />
    </header>
  )
}
