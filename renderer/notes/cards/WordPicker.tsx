import { useId, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { TextRange } from '../../../shared/article/text'
import { t } from '../../../shared/language/t'
import { wordsOf } from './wordsOf'
import './WordPicker.css'

export interface WordPickerProps {
  readonly ref: Ref<HTMLDivElement>
  readonly passage: string
  /** BCP 47; null where it is not known. */
  readonly language: string | null
  /** What is picked, in UTF-16 units of the passage. */
  readonly value: TextRange | null
  readonly onChange: (value: TextRange | null) => void
  /** Called on Enter. */
  readonly onDone: () => void
}

/** Words of a passage that are picked by the mouse, or by the arrows and Space; with Shift several. */
export function WordPicker(props: WordPickerProps) {
  const { ref, passage, language, value, onChange, onDone } = props
  const parts = useMemo(() => wordsOf(passage, language), [passage, language])
  const words = useMemo(() => parts.filter(({ isWord }) => isWord), [parts])
  const id = useId()
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      words.findIndex((word) => isIn(word, value)),
    ),
  )
  /** The word that picking several began with. */
  const anchor = useRef(at)

  function pick(index: number): void {
    const word = words[index]
    if (!word) return
    anchor.current = index
    setAt(index)
    onChange(value?.start === word.start && value.end === word.end ? null : rangeOf(word, word))
  }

  function extend(index: number): void {
    const [word, first] = [words[index], words[anchor.current]]
    if (!word || !first) return
    setAt(index)
    onChange(first.start < word.start ? rangeOf(first, word) : rangeOf(word, first))
  }

  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    const { key, shiftKey, currentTarget } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl'
    const to = placeAfter(key, at, words.length, isRightToLeft)
    if (to !== null) {
      if (shiftKey) extend(to)
      else {
        anchor.current = to
        setAt(to)
      }
      currentTarget.querySelector(`[data-word="${to}"]`)?.scrollIntoView({ block: 'nearest' })
    } else if (key === ' ') {
      if (shiftKey) extend(at)
      else pick(at)
    } else if (key === 'Enter') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  let index = -1
  return (
    <div
      ref={ref}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select has no running text
      role="listbox"
      aria-label={t('cards.wordsToHide')}
      aria-multiselectable
      aria-activedescendant={words[at] && `${id}-${at}`}
      tabIndex={0}
      className="word-picker"
      lang={language ?? undefined}
      dir="auto"
      onKeyDown={handleKey}
      onPointerDown={(event) => {
        const word = wordAt(event.target)
        if (word === null || event.button !== 0) return
        if (event.shiftKey) extend(word)
        else pick(word)
      }}
      onPointerOver={(event) => {
        const word = wordAt(event.target)
        if (word !== null && event.buttons === 1 && word !== at) extend(word)
      }}
    >
      {parts.map((part) => {
        const picked = isIn(part, value) || undefined
        if (!part.isWord) {
          return (
            <span key={part.start} data-picked={picked}>
              {part.text.replaceAll('\uFFFC', '▢')}
            </span>
          )
        }
        const own = ++index
        return (
          <span
            key={part.start}
            id={`${id}-${own}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- for the same reason
            role="option"
            aria-selected={picked === true}
            className="word"
            data-word={own}
            data-picked={picked}
            data-at={own === at || undefined}
          >
            {part.text}
          </span>
        )
      })}
    </div>
  )
}

/** The word that a key leads to from another; null for a key that leads nowhere. */
function placeAfter(key: string, at: number, count: number, isRightToLeft: boolean): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: isRightToLeft ? 1 : -1,
    ArrowRight: isRightToLeft ? -1 : 1,
    ArrowUp: -1,
    ArrowDown: 1,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? null : Math.min(Math.max(at + step, 0), Math.max(0, count - 1))
}

function wordAt(target: EventTarget): number | null {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null
  return word ? Number(word.dataset['word']) : null
}

function isIn(part: TextRange, range: TextRange | null): boolean {
  return range !== null && part.start < range.end && part.end > range.start
}

function rangeOf({ start }: TextRange, { end }: TextRange): TextRange {
  return { start, end }
}
