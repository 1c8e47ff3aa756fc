import { CaseSensitive, ChevronDown, ChevronUp, Search, WholeWord, X } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { t } from '../../../shared/language/t'
import { CommandButton } from '../../commands/CommandButton'
import { findCommands } from '../../commands/findCommands'
import { matchesKey } from '../../commands/keys'
import { currentIndex, foldedText, matchAt, matchesOf, type Find } from '../../state/find'
import type { Trail } from '../../state/trail'
import { useSession, useWindowState } from '../../state/useSession'
import type { OpenDocument } from '../../state/windowState'
import { IconButton } from '../../ui/IconButton'
import { firstVisibleOffset } from '../places'
import type { MountedArticle } from '../mountArticle'
import './FindBar.css'
import { editFind, stepFind } from './findActs'
import { findInArticleFieldId } from './findInArticleFieldId'
import { HighlightAll } from './HighlightAll'
import { leaveAtMatch, revealMatch } from './revealMatch'
import { useLiesOverText } from './useLiesOverText'
import { usePaintedMatches } from './usePaintedMatches'

/** How wide the bar is with the room around it, in pixels, where it lies over the page. */
const widthOverPage = 396

/**
 * Finds words in the open article: a field, how many matches there are, and ways between them. It
 * lies over the page beside the text, and has room of its own above the page where it would cover it.
 */
export function FindBar({
  article,
  open,
}: {
  readonly article: MountedArticle
  readonly open: OpenDocument
}) {
  const session = useSession()
  const find = useWindowState((state) => state.find)
  const bar = useRef<HTMLElement>(null)
  const matches = matchesOf(open.text, find)
  const index = currentIndex(matches, find)
  const current = useMemo(() => matchAt(matches, index), [matches, index])
  usePaintedMatches(article, matches, current)
  const isAbove = useLiesOverText(article, widthOverPage)

  useEffect(() => {
    // Before the first letter is typed, so that it is answered at once.
    foldedText(open.text, find.matchCase)
  }, [open.text, find.matchCase])

  useLayoutEffect(() => {
    if (find.from !== null) return
    editFind(session, { from: firstVisibleOffset(article.view, article.scroller) })
  }, [session, article, find.from])

  const revealed = useRef<Find>(undefined)
  const trailOfSearch = useRef<Trail>(undefined)
  useLayoutEffect(() => {
    // For every step, also one that leads back to the same match; not when only the text is another.
    if (find === revealed.current) return
    revealed.current = find
    if (!current || find.from === null || !bar.current) return
    revealMatch(article, current, {
      clear: bar.current.getBoundingClientRect().bottom,
      // From one match to the next there is one way back: to where the reader was before them.
      leave: () => {
        if (session.store.get().trail === trailOfSearch.current) return
        session.travel.leave()
        trailOfSearch.current = session.store.get().trail
      },
    })
  }, [session, article, current, find])

  const close = (): void => {
    editFind(session, { openIn: null })
    leaveAtMatch(article, current)
  }

  useEffect(() => {
    const strike = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const isOnPage = event.target instanceof Node && article.view.dom.contains(event.target)
      if (!isOnPage && event.target !== document.body) return
      event.preventDefault()
      editFind(session, { openIn: null })
    }
    window.addEventListener('keydown', strike)
    return () => window.removeEventListener('keydown', strike)
  }, [session, article])

  const strike = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    const { platform } = session.store.get()
    const isStep = event.key === 'Enter' && event.target instanceof HTMLInputElement
    const command = findCommands.find(({ keys }) =>
      keys.some((key) => matchesKey(key, event.nativeEvent, platform)),
    )
    if (event.key === 'Escape') close()
    else if (command) command.run(session)
    else if (isStep) stepFind(session, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }

  return (
    <div className="find-layer" data-above={isAbove || undefined}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from its controls */}
      <search
        ref={bar}
        aria-label={t('findInArticle.title')}
        className="find-bar"
        onKeyDown={strike}
      >
        <div className="find-bar-steps">
          <div className="find-bar-field">
            <Search aria-hidden />
            <input
              id={findInArticleFieldId}
              aria-label={t('findInArticle.title')}
              placeholder={t('findInArticle.title')}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              value={find.query}
              onChange={(event) => editFind(session, { query: event.target.value })}
            />
            <output
              className="find-bar-count"
              aria-live="polite"
              data-none={index < 0 || undefined}
            >
              {find.query === '' ? '' : countOf(index, matches.starts.length)}
            </output>
          </div>
          <CommandButton command="find-previous" icon={ChevronUp} />
          <CommandButton command="find-next" icon={ChevronDown} />
        </div>
        <div className="find-bar-options">
          <CommandButton
            command="find-match-case"
            icon={CaseSensitive}
            label={t('findInArticle.matchCase')}
            isSelected={find.matchCase}
          />
          <CommandButton
            command="find-whole-word"
            icon={WholeWord}
            label={t('findInArticle.wholeWords')}
            isSelected={find.wholeWord}
          />
          <HighlightAll count={matches.starts.length} />
        </div>
        <IconButton icon={X} label={t('common.close')} keys="Escape" onPress={close} />
      </search>
    </div>
  )
}

function countOf(index: number, count: number): string {
  if (count === 0) return t('findInArticle.noMatches')
  return t('findInArticle.count', { position: index + 1, count })
}
