import { useCallback, useEffect, useRef, useState } from 'react'
import type { Highlight } from '../../shared/notes/highlight'
import { offerTyped } from '../state/offerTyped'
import { useSession } from '../state/useSession'
import { findHighlight } from '../state/windowState'

/** How long typing must rest before the note is saved, in milliseconds. */
const restingTime = 400
/** How long typing may go on without a rest before the note is saved all the same, in milliseconds. */
const longestTyping = 2_000

/** A note while it is typed. */
export interface NoteDraft {
  readonly text: string
  readonly type: (text: string) => void
  /** While characters are being composed, nothing is saved unless it must be. */
  readonly compose: (composing: boolean) => void
  /** Saves at once; resolves to whether all that was typed is saved. */
  readonly flush: () => Promise<boolean>
}

/**
 * Saves a note as it is typed: when typing rests or has gone on for long, and at once when the session asks for it or the
 * editor goes. What could not be saved stays in the draft; nothing unsaved gives way to a change
 * from elsewhere.
 */
export function useNoteDraft(highlight: Highlight): NoteDraft {
  const session = useSession()
  const { id } = highlight
  const [editingSession] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState<string | null>(null)
  // The same for timers and for the moment of going, which see no later render.
  const unsaved = useRef<string | null>(null)
  const composing = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const open = useRef(false)
  const saving = useRef(Promise.resolve(true))
  /** When the first character was typed that is not saved, in milliseconds. */
  const typingSince = useRef<number | null>(null)

  const keep = useCallback((text: string | null) => {
    unsaved.current = text
    setTyped(text)
  }, [])

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    typingSince.current = null
    const text = unsaved.current
    const current = findHighlight(session.store.get(), id)
    if (text === null || !current) return saving.current
    keep(null)
    saving.current = session.notes.setNote(current, text, editingSession).then((kept) => {
      if (kept) return true
      if (open.current) {
        if (unsaved.current === null) keep(text)
      } else offerTyped(session, text)
      return false
    })
    return saving.current
  }, [session, id, editingSession, keep])

  useEffect(() => {
    open.current = true
    const stop = session.onFlush(() => void flush())
    return () => {
      open.current = false
      stop()
      void flush()
    }
  }, [session, flush])

  const wait = useCallback(() => {
    clearTimeout(timer.current)
    if (composing.current) return
    typingSince.current ??= performance.now()
    const left = typingSince.current + longestTyping - performance.now()
    timer.current = setTimeout(() => void flush(), Math.max(0, Math.min(restingTime, left)))
  }, [flush])

  return {
    text: typed ?? highlight.note,
    type: (text) => {
      keep(text)
      wait()
    },
    compose: (now) => {
      composing.current = now
      if (now) clearTimeout(timer.current)
      else if (unsaved.current !== null) wait()
    },
    flush,
  }
}
