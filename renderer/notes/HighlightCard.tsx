import { GraduationCap } from 'lucide-react'
import { memo, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { t } from '../../shared/language/t'
import { highlightCommands } from '../commands/highlightCommands'
import { matchesKey } from '../commands/keys'
import { findAnchor } from '../../shared/notes/anchor'
import type { Highlight } from '../../shared/notes/highlight'
import { tagsOf } from '../../shared/notes/tags'
import { focusPage } from '../panels/focusPage'
import { useCalmFocus } from '../state/useCalmFocus'
import { useSession, useWindowState } from '../state/useSession'
import type { Focus } from '../state/windowState'
import { describeHighlight } from './describeHighlight'
import './HighlightCard.css'
import { NoteText } from './NoteText'
import { OpenCard } from './OpenCard'
import { Quote } from './Quote'
import { TagChips } from './TagChips'
import { endsInText } from './useEditingFocus'

/** A highlight's tags and note, beside its passage or in the list of all; open when in focus. */
export const HighlightCard = memo(function HighlightCard({
  highlight,
  place,
  headings = '',
}: {
  readonly highlight: Highlight
  readonly place: 'margin' | 'panel'
  /** The headings its passage stands under, as one line. */
  readonly headings?: string
}) {
  const session = useSession()
  const focus = useCalmFocus(({ focus }) => (focus?.highlightId === highlight.id ? focus : null))
  const tags = useWindowState((state) => state.library.tags)
  const text = useWindowState((state) => state.article?.text.text ?? '')
  const passage = useMemo(() => findAnchor(text, highlight), [text, highlight])
  const card = useRef<HTMLElement>(null)
  const focusWhenSteppedTo = useRef<Focus | null>(undefined)

  const go = (editing: Focus['editing'] = null): void =>
    session.focus({ highlightId: highlight.id, editing, reveal: place === 'panel' })

  function handleClick({ target, currentTarget }: MouseEvent<HTMLElement>): void {
    if (!(target instanceof Element) || isControl(target, currentTarget) || isSelecting()) return
    if (target.closest('.note-text')) go('note')
    else if (!focus || target.closest('.card-quote')) go()
  }

  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget || focus) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      go()
    } else if (isForThisCard(event)) {
      // The key's command hears of it after this.
      session.focus({ highlightId: highlight.id, editing: null, reveal: false })
    }
  }

  /** Whether a key is one of highlights, and nothing was selected or opened since this was stepped to. */
  function isForThisCard({ nativeEvent }: KeyboardEvent): boolean {
    const state = session.store.get()
    if (state.selection !== null || state.focus !== focusWhenSteppedTo.current) return false
    return highlightCommands.some(
      ({ id, keys }) =>
        id !== 'dismiss' && keys.some((key) => matchesKey(key, nativeEvent, state.platform)),
    )
  }

  return (
    // A card is stepped to and opened like an item of a feed; what it holds are controls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={card}
      className="highlight-card"
      data-highlight={highlight.id}
      data-color={highlight.color}
      data-place={place}
      data-open={focus ? '' : undefined}
      aria-label={describeHighlight(highlight, tags)}
      aria-current={focus ? 'true' : undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- for the same reason
      tabIndex={0}
      onClick={handleClick}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) focusWhenSteppedTo.current = session.store.get().focus
      }}
      onKeyDown={handleKey}
    >
      {passage === null && <p className="card-orphan">{t('notes.passageNotFound')}</p>}
      {(place === 'panel' || passage === null) && (
        <Quote highlight={highlight} headings={headings} />
      )}
      {focus ? (
        <OpenCard
          highlight={highlight}
          passage={passage}
          focus={focus}
          onEnd={() => {
            session.focus({ ...focus, editing: null, reveal: false, leadsBack: false })
            if (focus.leadsBack) session.desks.back()
            // Whoever came from the text goes on reading, and others on through the list.
            else if (endsInText(card.current) || place === 'margin') focusPage()
            else card.current?.focus({ preventScroll: true })
          }}
        />
      ) : (
        <>
          {highlight.card && <GraduationCap className="card-mark" aria-hidden />}
          <TagChips tags={tagsOf(highlight, tags)} />
          {highlight.note.trim() !== '' && <NoteText note={highlight.note} id={highlight.id} />}
        </>
      )}
    </article>
  )
})

function isControl(target: Element, card: Element): boolean {
  const control = target.closest('a, button, input, textarea, label, [role=radiogroup], .tag-field')
  // A press in a list of completions arrives here too, though the list lies elsewhere.
  return control !== null || !card.contains(target)
}

/** Whether the reader has just selected words of a note or quote to copy them. */
function isSelecting(): boolean {
  return document.getSelection()?.type === 'Range'
}
