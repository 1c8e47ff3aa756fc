import { useEffect, useRef } from 'react'
import { enterPart } from '../shell/parts'
import { dialogKey } from '../state/dialogs'
import { useSession, useWindowState } from '../state/useSession'
import type { ModelessDialog } from '../state/windowState'
import { About } from './about/About'
import { ExportCodebook } from './codebook/ExportCodebook'
import { ExportDialog } from './export/ExportDialog'
import { ExportNotes } from './export/ExportNotes'
import { ImportCodebook } from './codebook/ImportCodebook'
import { ShortcutSheet } from './shortcuts/ShortcutSheet'
import { AddTag } from './tags/AddTag'
import { ColorMeaning } from './tags/ColorMeaning'
import { TagDialog } from './tags/TagDialog'

/** The one dialog that stands over the page, beside which all else goes on. */
export function Dialogs() {
  const dialog = useWindowState((state) => state.dialog)
  useAskedAgain(dialog)
  return dialog ? <OpenDialog key={dialogKey(dialog)} dialog={dialog} /> : null
}

function OpenDialog({ dialog }: { readonly dialog: ModelessDialog }) {
  const { dialogs } = useSession()
  // What is done when it is over closes this one, and no other that has taken its place.
  const close = (): void => dialogs.close(dialog)
  switch (dialog.kind) {
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />
    case 'about':
      return <About onClose={close} />
    case 'export':
      return <ExportDialog chosen={dialog.articleIds} onClose={close} />
    case 'export-notes':
      return <ExportNotes highlightIds={dialog.highlightIds} tagId={dialog.tagId} onClose={close} />
    case 'export-codebook':
      return <ExportCodebook onClose={close} />
    case 'import-codebook':
      return <ImportCodebook preview={dialog.preview} onClose={close} />
    case 'add-tag':
      return <AddTag parent={dialog.parent} draft={dialog.draft} onClose={close} />
    case 'edit-tag':
    case 'move-tag':
    case 'merge-tag':
    case 'split-tag':
    case 'delete-tag':
      return <TagDialog dialog={dialog} onClose={close} />
    case 'color-meaning':
      return <ColorMeaning color={dialog.color} onClose={close} />
  }
}

/** Gives the keyboard to a dialog that is asked for while it is there. */
function useAskedAgain(dialog: ModelessDialog | null): void {
  const before = useRef<string>(undefined)
  useEffect(() => {
    const key = dialog ? dialogKey(dialog) : undefined
    const box = document.querySelector<HTMLElement>('[data-modeless]')
    if (box && key === before.current) enterPart(box)
    before.current = key
  }, [dialog])
}
