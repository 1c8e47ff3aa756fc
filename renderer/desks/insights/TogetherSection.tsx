import type { Insights } from '../../../shared/catalogue/insights'
import { t } from '../../../shared/language/t'
import { useSession, useWindowState } from '../../state/useSession'
import { Segmented } from '../../ui/Segmented'
import { MatrixSection } from './MatrixSection'
import { openNotes } from './openNotes'
import { tagLines } from './tagLines'

/** What tags must have in common to occur together. */
const ways = ['overlap', 'paragraph'] as const
export type Within = (typeof ways)[number]

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
      title={t('insights.togetherTitle')}
      description={
        <>
          {t('insights.togetherDescription', { within })}
          {within === 'paragraph' && unreadArticles > 0 && (
            <> {t('insights.unread', { count: unreadArticles })}</>
          )}
        </>
      }
      told={t('insights.togetherTold', { within })}
      controls={
        <Segmented
          label={t('insights.countPairs')}
          value={within}
          options={ways.map((value) => ({ value, title: t('insights.within', { within: value }) }))}
          onChange={onChoose}
        />
      }
      of={t('insights.tagColumn')}
      rows={lines}
      columns={lines}
      cells={cells}
      isSymmetric
      none={t('insights.togetherNone')}
      describe={(row, column) => {
        const count = cells[row]![column]!
        const a = lines[row]!.name
        if (row === column) return t('insights.tagCount', { tag: a, count })
        return t('insights.pairs', { a, b: lines[column]!.name, count })
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
