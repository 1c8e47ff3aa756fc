import { useState } from 'react'
import type { Insights } from '../../../shared/catalogue/insights'
import { chartColorOf } from '../../../shared/charts/chartColors'
import { writeBarsSvg } from '../../../shared/charts/writeBarsSvg'
import { tagTree } from '../../../shared/notes/tagTree'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { briefPath } from './briefPath'
import { ChartSection } from './ChartSection'
import { openNotes } from './openNotes'
import { TagBars } from './TagBars'

const title = 'Tags by frequency'
const atFirst = 20
const atOnce = 100

const measures = [
  { value: 'own', title: 'Each alone' },
  { value: 'whole', title: 'With those below' },
] as const

/** What is counted of a tag: its own highlights, or those of the tags below it too. */
export type TagMeasure = (typeof measures)[number]['value']

/** How many highlights bear each tag. */
export function FrequencySection({
  frequencies,
  measure,
  onChoose,
}: {
  readonly frequencies: Insights['tags']
  readonly measure: TagMeasure
  readonly onChoose: (measure: TagMeasure) => void
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const [shown, setShown] = useState(atFirst)
  const { byId, textOf } = tagTree(tags)
  const all = frequencies
    .flatMap(({ tagId, own, whole }) => {
      const tag = byId.get(tagId)
      const count = measure === 'own' ? own : whole
      return tag && count > 0 ? [{ tag, path: textOf(tagId), own, whole, count }] : []
    })
    .toSorted((a, b) => b.count - a.count)
  const bars = all.slice(0, shown)
  const hasTree = frequencies.some(({ own, whole }) => own !== whole)
  return (
    <ChartSection
      title={title}
      description="How many highlights bear each tag."
      controls={
        hasTree && (
          <Segmented label="Count tags" value={measure} options={measures} onChange={onChoose} />
        )
      }
      chart={
        all.length === 0
          ? null
          : {
              table: {
                columns: ['Tag', 'Highlights', 'With the tags below'],
                rows: all.map(({ path, own, whole }) => [path, own, whole]),
              },
              writeSvg: () =>
                writeBarsSvg({
                  title,
                  description:
                    measure === 'own'
                      ? 'The number of highlights that bear each tag.'
                      : 'The number of highlights that bear each tag or one below it.',
                  bars: bars.map(({ tag, path, count }) => ({
                    label: { full: path, brief: briefPath(tag) },
                    count,
                    color: chartColorOf(tag.color),
                  })),
                }),
            }
      }
    >
      {all.length === 0 ? (
        <p className="chart-none">No highlight has a tag yet.</p>
      ) : (
        <TagBars
          bars={bars}
          tags={tags}
          onOpen={({ id }) => openNotes(session, { tagId: id, withChildren: measure === 'whole' })}
        />
      )}
      {all.length > bars.length && (
        <p className="chart-more">
          <Button look="quiet" onPress={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, all.length - bars.length)} more of{' '}
            {all.length.toLocaleString('en')}
          </Button>
        </p>
      )}
    </ChartSection>
  )
}
