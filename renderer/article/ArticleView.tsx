import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react'
import type { ArticleRecord } from '../../shared/article/article'
import type { Highlight } from '../../shared/notes/highlight'
import { t } from '../../shared/language/t'
import { itemsById } from '../../shared/notes/itemsById'
import type { Settings } from '../../shared/settings'
import { useCalmFocus } from '../state/useCalmFocus'
import { useSession, useWindowState } from '../state/useSession'
import { findHighlight, openHighlights, type Focus, type OpenDocument } from '../state/windowState'
import { ArticleHeader } from './ArticleHeader'
import './articleText.css'
import './ArticleView.css'
import { Caret } from './Caret'
import { EndHandles } from './EndHandles'
import { FindBar } from './find/FindBar'
import './highlights.css'
import { useLanding } from './landing/useLanding'
import { LeftOutList } from './LeftOutList'
import { Margin } from './Margin'
import { mountArticle, type MountedArticle } from './mountArticle'
import { NoteMarks } from './noteMarks/NoteMarks'
import { OverlapBar } from './OverlapBar'
import { OverlapQuestion } from './OverlapQuestion'
import { SelectionBar } from './SelectionBar'
import { useBlankClicks } from './useBlankClicks'
import { useMarginFits } from './useMarginFits'

/** The width of an average character of running text, as a share of the font size. */
const characterWidth = 0.47

/** The open article on its page, with the notes beside it; nothing while none is open. */
export function ArticleView() {
  const open = useWindowState((state) => state.article)
  const record = useWindowState((state) =>
    state.library.articles.find(({ id }) => id === state.article?.id),
  )
  return open && record && <Page key={open.id} open={open} record={record} />
}

function Page({ open, record }: { readonly open: OpenDocument; readonly record: ArticleRecord }) {
  const settings = useWindowState((state) => state.settings)
  const scroller = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const mounted = useMountedArticle(host, scroller)
  const marginFits = useMarginFits(scroller)
  useBlankClicks(scroller)
  const isFinding = useWindowState((state) => state.find.openIn === open.id)
  return (
    <div className="page-frame">
      {mounted && isFinding && <FindBar article={mounted} open={open} />}
      <div
        ref={scroller}
        className="page"
        data-typeface={settings.typeface}
        data-margin={marginFits || undefined}
        style={pageStyle(settings)}
      >
        <div className="page-sheet">
          <article
            className="page-text"
            lang={record.language ?? undefined}
            dir={record.direction}
            aria-labelledby="article-title"
          >
            <ArticleHeader record={record} />
            <div ref={host} className="article" />
            <LeftOutList passages={open.leftOut} />
            {mounted && !marginFits && <NoteMarks article={mounted} />}
          </article>
          {mounted && marginFits && <Margin article={mounted} />}
        </div>
        {mounted && <OverPage article={mounted} />}
      </div>
    </div>
  )
}

/** Shows the open article in `host` for as long as the page is there. */
function useMountedArticle(
  host: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): MountedArticle | null {
  const session = useSession()
  const [mounted, setMounted] = useState<MountedArticle | null>(null)
  // Before the first frame, so that the page is not seen without its text.
  useLayoutEffect(() => {
    const open = session.store.get().article
    if (!host.current || !scroller.current || !open) return
    const article = mountArticle(host.current, scroller.current, session, open)
    // oxlint-disable-next-line react/set-state-in-effect -- the view exists only once its element does
    setMounted(article)
    return article.destroy
    // `mountArticle` itself follows the document while the article stays the same.
  }, [session, host, scroller])
  return mounted
}

/** What lies over the text for the moment: the caret, handles and bars. */
function OverPage({ article }: { readonly article: MountedArticle }) {
  const selection = useWindowState((state) => state.selection)
  const question = useWindowState((state) => state.question)
  const focus = useCalmFocus((state) => state.focus)
  // Not a frame later: its keys are answered by where it is.
  const barFocus = useWindowState((state) => state.focus)
  const among = useHighlightsAmong(barFocus?.among)
  const focused = useWindowState((state) => focus && findHighlight(state, focus.highlightId))
  useLanding(article)
  return (
    <>
      <Caret article={article} />
      {selection && question?.selection === selection ? (
        <OverlapQuestion article={article} question={question} />
      ) : (
        selection && <SelectionBar article={article} selection={selection} />
      )}
      {focused && !selection && <EndHandles article={article} highlight={focused} />}
      {barFocus && !selection && among.length > 1 && (
        <OverlapBar article={article} focus={barFocus} choices={among} />
      )}
    </>
  )
}

/** The highlights of those ids that are still there, in that order. */
function useHighlightsAmong(ids: Focus['among']): readonly Highlight[] {
  const highlights = useWindowState(openHighlights)
  return useMemo(() => {
    if (!ids) return []
    const byId = itemsById(highlights)
    return ids.flatMap((id) => byId.get(id) ?? [])
  }, [ids, highlights])
}

function pageStyle({ fontSize, lineHeight, measure }: Settings): CSSProperties {
  const properties: Record<`--${string}`, string> = {
    '--article-size': `${fontSize}px`,
    '--article-line': String(lineHeight),
    '--article-measure': `${measure * characterWidth}em`,
    '--article-characters': String(measure),
    '--word-for-picture': JSON.stringify(t('article.pictureMissing')),
  }
  return properties
}
