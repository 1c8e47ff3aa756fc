import type { FoundPassage } from '../../../shared/catalogue/foundInLibrary'
import { t } from '../../../shared/language/t'
import { tagsOf } from '../../../shared/notes/tags'
import '../../article/highlights.css'
import { TagChips } from '../../notes/TagChips'
import { useWindowState } from '../../state/useSession'
import { MarkedWords } from './MarkedWords'

/** A passage in its sentence; a highlight in its ink, with its tags and its note. */
export function FoundPassageWords({
  passage,
  language,
}: {
  readonly passage: FoundPassage
  /** Of the article, BCP 47. */
  readonly language: string | null
}) {
  const tags = useWindowState((state) => state.library.tags)
  if (passage.kind === 'text')
    return (
      <p className="found-words" lang={language ?? undefined} dir="auto">
        <MarkedWords {...passage.sentence} />
      </p>
    )
  const { highlight, quote, note } = passage
  return (
    <>
      <p className="found-words" lang={language ?? undefined} dir="auto">
        <span className="visually-hidden">
          {t('findDesk.highlightBefore', { color: highlight.color })}{' '}
        </span>
        <span className={`highlight-${highlight.color}`}>
          <MarkedWords {...quote} />
        </span>
      </p>
      <TagChips tags={tagsOf(highlight, tags)} />
      {note && (
        <p className="found-note" dir="auto">
          <span className="visually-hidden">{t('findDesk.noteBefore')} </span>
          <MarkedWords {...note} />
        </p>
      )}
    </>
  )
}
