import type { Insights } from '../../../shared/catalogue/insights'
import { useSession, useWindowState } from '../../state/useSession'
import { Segmented } from '../../ui/Segmented'
import { counted } from './counted'
import { MatrixSection } from './MatrixSection'
import { openNotes } from './openNotes'
import { tagLines } from './tagLines'

const ways = [
  { value: 'overlap', title: 'Overlapping' },
  { value: 'paragraph', title: 'In the same paragraph' },
] as const

/** What tags must have in common to occur together. */
export type Within = (typeof ways)[number]['value']

const whichPairs: Readonly<Record<Within, string>> = {
  overlap: 'that overlap',
  paragraph: 'that are in the same paragraph',
}

/** Which tags occur together, and how often. */
export function TogetherSection({
  together,
  within,
  onChoose,
}: {
  readonly together: Insights['together']
  readonly within: Within
  readonly onChoose: (within: Within) => void
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const { tagIds, unreadArticles } = together
  const cells = together[within]
  const lines = tagLines(tagIds, tags)
  return (
    <MatrixSection
      title="Tags that occur together"
      description={
        <>
          Each number is how many pairs there are of a highlight with the one tag and a highlight
          with the other {whichPairs[within]}; a highlight with both is such a pair by itself. Where
          a tag meets itself stands how many highlights bear it.
          {within === 'paragraph' && unreadArticles > 0 && (
            <>
              {' '}
              The text of {counted(unreadArticles, 'article')} has not been read yet, so there only
              what overlaps is counted.
            </>
          )}
        </>
      }
      told={`The number of pairs of highlights with two tags ${whichPairs[within]}; on the diagonal, the number of highlights with the tag.`}
      controls={<Segmented label="Count pairs" value={within} options={ways} onChange={onChoose} />}
      of="Tag"
      rows={lines}
      columns={lines}
      cells={cells}
      isSymmetric
      none="When highlights have tags, this shows which of them occur together."
      describe={(row, column) => {
        const count = cells[row]![column]!
        return row === column
          ? `${lines[row]!.name}: ${counted(count, 'highlight')}`
          : `${lines[row]!.name} and ${lines[column]!.name}: ${counted(count, 'pair')}`
      }}
      onOpen={(row, column) => {
        const [a, b] = [tagIds[row]!, tagIds[column]!]
        openNotes(
          session,
          a === b ? { tagId: a, withChildren: false } : { together: { a, b, within } },
        )
      }}
    />
  )
}
