import { useSession, useWindowState } from '../state/useSession'
import { About } from './about/About'
import { CommandPalette } from './CommandPalette'
import { ExportCodebook } from './ExportCodebook'
import { ExportDialog } from './ExportDialog'
import { ExportNotes } from './ExportNotes'
import { ImportCodebook } from './ImportCodebook'
import { RestoreDialog } from './RestoreDialog'
import { ShortcutSheet } from './ShortcutSheet'
import { AddTag } from './tags/AddTag'
import { ColorMeaning } from './tags/ColorMeaning'
import { TagDialog } from './tags/TagDialog'

/**
 * The one thing that lies over the page; the reading settings hang from their own button, and a title
 * is written in its place.
 */
export function Overlays() {
  const session = useSession()
  const overlay = useWindowState((state) => state.overlay)
  // What is done when it is over closes this one, and no other that has taken its place.
  const close = (): void =>
    session.store.update((state) =>
      state.overlay === overlay ? { ...state, overlay: null } : state,
    )
  switch (overlay?.kind) {
    case 'palette':
      return <CommandPalette onClose={close} />
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />
    case 'about':
      return <About onClose={close} />
    case 'export':
      return <ExportDialog chosen={overlay.articleIds} onClose={close} />
    case 'export-notes':
      return (
        <ExportNotes highlightIds={overlay.highlightIds} tagId={overlay.tagId} onClose={close} />
      )
    case 'export-codebook':
      return <ExportCodebook onClose={close} />
    case 'import-codebook':
      return <ImportCodebook preview={overlay.preview} onClose={close} />
    case 'restore':
      return <RestoreDialog onClose={close} />
    case 'add-tag':
      return <AddTag parent={overlay.parent} onClose={close} />
    case 'edit-tag':
    case 'move-tag':
    case 'merge-tag':
    case 'split-tag':
    case 'delete-tag':
      return <TagDialog kind={overlay.kind} tagId={overlay.tagId} onClose={close} />
    case 'color-meaning':
      return <ColorMeaning color={overlay.color} onClose={close} />
    case 'reading-settings':
    case 'rename-article':
    case undefined:
      return null
  }
}
