import { useCallback, useEffect, useRef, useState } from 'react'
import { formatList } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { useSession } from '../state/useSession'
import { findHighlight } from '../state/windowState'
import { splitTagNames } from './completeTag'

/** What is typed into a tag field and becomes tags. */
export interface TagEntry {
  readonly typed: string
  /** Takes what is in the field now; all but the last of several names become tags. */
  readonly type: (text: string) => void
  /** While characters are being composed, no comma among them counts. */
  readonly compose: (composing: boolean) => void
  /** Gives the highlight the tag of this name, or those typed, and empties the field. */
  readonly accept: (name?: string) => void
  /** Gives all pasted tags; false when it is not several, and may be pasted as text. */
  readonly paste: (text: string) => boolean
  readonly remove: (tag: Tag) => void
  /** Gives what is typed and ends the editing of tags. */
  readonly leave: () => void
  /** What happened last, for screen readers. */
  readonly news: string
}

export function useTagEntry({ id }: Highlight): TagEntry {
  const session = useSession()
  const [typed, setTyped] = useState('')
  const [news, setNews] = useState('')
  // The same for the moment of going, which sees no later render.
  const waiting = useRef('')
  const composing = useRef(false)

  const keep = useCallback((text: string) => {
    waiting.current = text
    setTyped(text)
  }, [])

  const give = useCallback(
    (names: readonly string[]) => {
      for (const name of names) {
        // Each tag is added to the highlight as the one before left it.
        const highlight = findHighlight(session.store.get(), id)
        if (highlight) session.notes.addTag(highlight, name)
      }
      if (names.length > 0) setNews(t('notes.tagged', { names: formatList(names) }))
    },
    [session, id],
  )

  const accept = useCallback(
    (name?: string) => {
      const names = name === undefined ? splitTagNames(waiting.current) : [name]
      keep('')
      give(names)
    },
    [give, keep],
  )

  useEffect(
    () => () => {
      if (waiting.current !== '') accept()
    },
    [accept],
  )

  const type = (text: string): void => {
    const divided = composing.current ? [text] : text.split(/[,，、]/)
    keep(divided.at(-1)?.trimStart() ?? '')
    give(splitTagNames(divided.slice(0, -1).join(',')))
  }

  return {
    typed,
    type,
    compose: (now) => {
      composing.current = now
      if (!now) type(waiting.current)
    },
    accept,
    paste: (text) => {
      if (splitTagNames(text).length < 2) return false
      give(splitTagNames(waiting.current + text))
      keep('')
      return true
    },
    remove: (tag) => {
      const highlight = findHighlight(session.store.get(), id)
      if (!highlight) return
      session.notes.removeTag(highlight, tag.id)
      setNews(t('notes.removedTag', { name: tag.name }))
    },
    leave: () => {
      accept()
      const { focus } = session.store.get()
      if (focus?.highlightId === id && focus.editing === 'tags')
        session.focus({ ...focus, editing: null, reveal: false })
    },
    news,
  }
}
