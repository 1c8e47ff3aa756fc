import { Search, X } from 'lucide-react'
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../../shared/language/t'
import { useTagCounts } from '../../notes/useTagCounts'
import type { LibraryFind } from '../../state/desk'
import { useSession, useWindowState } from '../../state/useSession'
import { IconButton } from '../../ui/IconButton'
import { completeFilter, type Completion } from './completeFilter'
import { CompletionList } from './CompletionList'
import { findInLibraryFieldId } from './findInLibraryFieldId'
import { stopFrom, type FindStop } from './findStops'
import { foundListId, optionId } from './foundIds'

/** How many passages a page of them is for the keys that go by pages. */
const page = 8

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
}

/** The field of the desk that finds; from it arrow keys go through what was found. */
export function FindField({
  find,
  stops,
  at,
  onMove,
  onOpen,
}: {
  readonly find: LibraryFind
  readonly stops: readonly FindStop[]
  readonly at: string | null
  readonly onMove: (id: string | null) => void
  readonly onOpen: (stop: FindStop) => void
}) {
  const session = useSession()
  const field = useRef<HTMLInputElement>(null)
  const completing = useCompletions(find.query)
  const { completions, chosen } = completing
  const completionsId = useId()

  useLayoutEffect(() => {
    field.current?.focus()
    const { desk } = session.store.get()
    // Who comes back from a passage goes on from there, anybody else types.
    if (desk?.kind === 'find' && desk.at === null) field.current?.select()
  }, [session])

  const type = (query: string): void => {
    session.finding.type(query)
    completing.follow(query, field.current?.selectionStart ?? query.length)
  }

  const complete = ({ filter }: Completion): void => {
    const { from, to } = completions!
    const caret = from + filter.length + 1
    const query = `${find.query.slice(0, from)}${filter} ${find.query.slice(to).trimStart()}`
    flushSync(() => session.finding.type(query))
    field.current?.setSelectionRange(caret, caret)
    completing.close()
  }

  const strike = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, nativeEvent, altKey, ctrlKey, metaKey, shiftKey } = event
    if (nativeEvent.isComposing || altKey || ctrlKey || metaKey) return
    const step = steps[key]
    const option = completions?.options[chosen]
    const stop = stops.find(({ id }) => id === at)
    if (key === 'Escape') {
      if (completions) completing.close()
      else if (find.query !== '') type('')
      else session.desks.close()
    } else if (completions && (key === 'ArrowDown' || key === 'ArrowUp')) completing.step(step!)
    else if (option && (key === 'Enter' || (key === 'Tab' && !shiftKey))) complete(option)
    else if (step !== undefined && !shiftKey) onMove(stopFrom(stops, at, step))
    else if (key === 'Enter' && stop) onOpen(stop)
    else if (key === 'Enter') onMove(stopFrom(stops, null, 1))
    else return
    event.preventDefault()
  }

  const isExpanded = completions !== null || stops.length > 0
  const active = completions
    ? chosen >= 0
      ? `${completionsId}-${chosen}`
      : undefined
    : (at ?? undefined) && optionId(at!)
  return (
    <div className="library-find">
      <Search aria-hidden />
      <input
        ref={field}
        id={findInLibraryFieldId}
        className="library-find-input"
        role="combobox"
        aria-label={t('findDesk.title')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? (completions ? completionsId : foundListId) : undefined}
        aria-activedescendant={active}
        placeholder={t('findDesk.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        dir="auto"
        value={find.query}
        onChange={(event) => type(event.target.value)}
        onSelect={({ currentTarget }) =>
          completing.follow(currentTarget.value, currentTarget.selectionStart ?? 0)
        }
        onBlur={completing.close}
        onKeyDown={strike}
      />
      {find.query !== '' && (
        <IconButton
          icon={X}
          label={t('findDesk.clear')}
          onPress={() => {
            type('')
            field.current?.focus()
          }}
        />
      )}
      {completions && (
        <CompletionList
          id={completionsId}
          options={completions.options}
          chosen={chosen}
          onChoose={complete}
        />
      )}
    </div>
  )
}

/** What the filter at the caret could be completed to, and which of that the arrow keys are at. */
function useCompletions(query: string) {
  const articles = useWindowState((state) => state.library.articles)
  const tags = useWindowState((state) => state.library.tags)
  const [place, setPlace] = useState<{ query: string; caret: number } | null>(null)
  const [chosen, setChosen] = useState(-1)
  const isOpen = place?.query === query
  const counts = useTagCounts(isOpen)
  const completions = useMemo(
    () => (isOpen ? completeFilter(query, place.caret, { articles, tags, counts }) : null),
    [isOpen, query, place, articles, tags, counts],
  )
  return {
    completions,
    chosen,
    follow: (typed: string, caret: number): void => {
      if (place?.query === typed && place.caret === caret) return
      setPlace({ query: typed, caret })
      setChosen(-1)
    },
    step: (by: number): void => {
      const count = completions?.options.length ?? 0
      setChosen((now) => Math.min(Math.max(now + by, -1), count - 1))
    },
    close: (): void => {
      setPlace((now) => now && { ...now, query: '\n' })
      setChosen(-1)
    },
  }
}
