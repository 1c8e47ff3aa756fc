import { useEffect, useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { openAbove } from '../../panels/tags/closedTags'
import { useSession } from '../../state/useSession'
import type { ModelessDialog } from '../../state/windowState'
import { Button } from '../../ui/Button'
import { Dialog, type DialogProps } from '../../ui/Dialog'
import { useIsOpen } from '../useIsOpen'
import './tagDialogs.css'

export interface ActDialogProps extends Pick<DialogProps, 'title' | 'size' | 'onClose'> {
  /** What the main button says. */
  readonly verb: string
  /** Done when that is pressed; null while there is nothing to do yet. */
  readonly act: TagAct | null
  /** Whether that button has the focus when the dialog comes up. */
  readonly startsAtVerb?: boolean
  /** The dialog with what was typed in it, where that is worth being gone on with. */
  readonly draft?: ModelessDialog | null
  /** Why it cannot be done, as a sentence. */
  readonly refusal?: string | null
  /** A button for something else, at the other side. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A dialog that does something to tags, with a message that offers to take it back. */
export function ActDialog(props: ActDialogProps) {
  const { title, size = 'small', verb, act, startsAtVerb = false } = props
  const { draft = null, refusal = null, aside, children, onClose } = props
  const session = useSession()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<{ act: TagAct; sentence: string } | null>(null)
  const isOpen = useIsOpen()
  const { keepDraft } = session.dialogs
  useEffect(() => keepDraft(draft), [keepDraft, draft])
  const problem = refusal ?? (failed && failed.act === act ? failed.sentence : null)

  const run = async (): Promise<void> => {
    if (!act || refusal !== null || isBusy) return
    setBusy(true)
    const reply = await session.tags.performWithUndo(act)
    if (!reply.ok) {
      // Closed meanwhile, the dialog can say nothing any more.
      if (!isOpen.current) return session.messages.complain(reply.message)
      setFailed({ act, sentence: reply.message })
      setBusy(false)
      return
    }
    if (reply.value.tagId !== null) openAbove(session.store, reply.value.tagId)
    if (!isOpen.current) return
    keepDraft(null)
    onClose()
  }

  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <Form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <div className="dialog-body">
          {children}
          {problem !== null && (
            <p className="act-problem" role="alert">
              {problem}
            </p>
          )}
        </div>
        <footer className="dialog-footer">
          {aside}
          <Button onPress={onClose}>{t(isBusy ? 'common.close' : 'common.cancel')}</Button>
          <Button
            type="submit"
            look="primary"
            isDisabled={act === null || refusal !== null}
            isPending={isBusy}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- nothing else is to be filled in
            autoFocus={startsAtVerb}
          >
            {verb}
          </Button>
        </footer>
      </Form>
    </Dialog>
  )
}
