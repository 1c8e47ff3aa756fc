import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { t } from '../../shared/language/t'
import { useSession } from '../state/useSession'
import './NoteText.css'

/**
 * A note as it reads: CommonMark with the extensions of GitHub. HTML in it is shown as typed,
 * pictures as their alternative text, and only web addresses become links.
 */
export function NoteText({ note, id }: { readonly note: string; readonly id: string }) {
  return (
    <div className="note-text" dir="auto">
      <Markdown
        remarkPlugins={plugins}
        // Several notes with footnotes stand on one page.
        remarkRehypeOptions={{
          clobberPrefix: `note-${id}-`,
          footnoteLabel: t('notes.footnotes'),
        }}
        components={components}
      >
        {note}
      </Markdown>
    </div>
  )
}

const plugins = [remarkGfm]

// A note has no place in the outline of the article, so its headings are lines in bold.
const components: Components = {
  h1: NoteHeading,
  h2: NoteHeading,
  h3: NoteHeading,
  h4: NoteHeading,
  h5: NoteHeading,
  h6: NoteHeading,
  // The items of a task list; nothing else becomes an input.
  input: ({ checked }) => (
    <input
      type="checkbox"
      checked={checked}
      disabled
      aria-label={t(checked ? 'notes.taskDone' : 'notes.taskToDo')}
    />
  ),
  // A note is short: nobody needs the way back from a footnote.
  a: ({ href, children, ...rest }) =>
    'data-footnote-backref' in rest ? null : <NoteLink href={href}>{children}</NoteLink>,
  img: ({ alt }) => <span className="note-image">{alt === '' ? t('notes.picture') : alt}</span>,
  table: ({ children }) => (
    <div className="note-table">
      <table>{children}</table>
    </div>
  ),
}

function NoteHeading({ children, className }: ComponentProps<'h1'>) {
  return <p className={className ?? 'note-heading'}>{children}</p>
}

function NoteLink({
  href,
  children,
}: {
  readonly href: string | undefined
  readonly children: ReactNode
}) {
  const session = useSession()
  if (!href || !/^https?:\/\//i.test(href)) return <span>{children}</span>
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    void session.call('openLink', { url: href })
  }
  return (
    <a href={href} title={href} onClick={open}>
      {children}
    </a>
  )
}
