import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Toolbar } from 'react-aria-components'
import { t } from '../../shared/language/t'
import type { OverlapChoice } from '../../shared/notes/overlap'
import { useSession } from '../state/useSession'
import type { OverlapQuestion as Question } from '../state/windowState'
import { Checkbox } from '../ui/Checkbox'
import { KeyCaps } from '../ui/KeyCaps'
import type { MountedArticle } from './mountArticle'
import './OverlapQuestion.css'
import { linesOf } from './places'
import { usePlacedBar } from './usePlacedBar'

const choices = [
  { choice: 'keep', title: 'article.overlapKeep', key: 'B' },
  { choice: 'extend', title: 'article.overlapExtend', key: 'E' },
] as const

/** Asks, beside the selection, what a highlight over others is to do; has the keyboard meanwhile. */
export function OverlapQuestion({
  article,
  question,
}: {
  readonly article: MountedArticle
  readonly question: Question
}) {
  const session = useSession()
  const [always, setAlways] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const { selection } = question
  useLayoutEffect(() => {
    // It is asked beside the selection, which may be scrolled away.
    const { top, bottom } = article.scroller.getBoundingClientRect()
    const lines = linesOf(article.view, selection)
    const isInSight = lines.some((line) => line.top < bottom && line.bottom > top)
    if (!isInSight) article.bringIntoSight(selection.start)
  }, [article, selection])
  usePlacedBar(bar, article, selection)
  useEffect(() => bar.current?.querySelector('button')?.focus({ preventScroll: true }), [])

  function answer(choice: OverlapChoice | null): void {
    // The bar goes, and the keyboard must not go with it.
    article.view.dom.focus({ preventScroll: true })
    if (always && choice) session.changeSettings({ overlap: choice })
    session.notes.answer(choice)
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pressed = choices.find(({ key }) => key.toLowerCase() === event.key.toLowerCase())
    if (!pressed && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    answer(pressed?.choice ?? null)
  }

  const count = question.over
  const asked = t('article.overlapQuestion', { count })
  return (
    // What is pressed inside it bubbles; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={bar}
      className="overlap-question"
      onKeyDown={handleKey}
      // The selection must outlive a press on the bar.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className="overlap-question-title">{asked}</p>
      <Toolbar className="overlap-question-choices" aria-label={asked}>
        {choices.map(({ choice, title, key }) => (
          <button
            key={choice}
            type="button"
            className="overlap-question-choice"
            aria-keyshortcuts={key}
            onClick={() => answer(choice)}
          >
            {t(title, { count })}
            <KeyCaps keys={key} />
          </button>
        ))}
        <Checkbox isSelected={always} onChange={setAlways}>
          {t('article.overlapAlways')}
        </Checkbox>
      </Toolbar>
    </div>
  )
}
