import { useState } from 'react'
import { FieldError, Form, Input, TextField } from 'react-aria-components'
import { t } from '../../shared/language/t'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import '../ui/fields.css'

interface RenameDialogProps {
  readonly title: string
  readonly name: string
  /** What is wrong with the name that was typed; null if it was kept. */
  readonly onRename: (name: string) => string | null
  readonly onClose: () => void
}

function RenameDialog({ title, name, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(name)
  const [objection, setObjection] = useState<string | null>(null)
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          const found = onRename(typed)
          setObjection(found)
          if (found === null) onClose()
        }}
      >
        <div className="dialog-body">
          <TextField
            aria-label={t('library.name')}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is asked for to type in it
            autoFocus
            value={typed}
            isInvalid={objection !== null}
            onChange={(text) => {
              setTyped(text)
              setObjection(null)
            }}
          >
            <Input
              className="field-input"
              dir="auto"
              onFocus={(event) => event.currentTarget.select()}
            />
            <FieldError className="field-error">{objection}</FieldError>
          </TextField>
        </div>
        <footer className="dialog-footer">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={typed.trim() === ''}>
            {t('library.rename')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  )
}

/** Asks for the new title of an article. */
export function RenameArticle(props: { readonly articleId: string; readonly onClose: () => void }) {
  const session = useSession()
  const record = useWindowState(({ library }) =>
    library.articles.find(({ id }) => id === props.articleId),
  )
  if (!record) return null
  return (
    <RenameDialog
      title={t('library.renameTitle')}
      name={record.title}
      onClose={props.onClose}
      onRename={(title) => {
        session.articles.rename(record, title)
        return null
      }}
    />
  )
}
