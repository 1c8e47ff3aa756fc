import { useState } from 'react'
import type { Insights } from '../../../shared/catalogue/insights'
import { chartColorOf } from '../../../shared/charts/chartColors'
import { writeBarsSvg } from '../../../shared/charts/writeBarsSvg'
import { t } from '../../../shared/language/t'
import { tagTree } from '../../../shared/notes/tagTree'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { briefPath } from './briefPath'
import { ChartSection } from './ChartSection'
import { openNotes } from './openNotes'
import { TagBars } from './TagBars'

const atFirst = 20
const atOnce = 100

const measures = [
  { value: 'own', title: 'insights.tagOwn' },
  { value: 'whole', title: 'insights.tagWhole' },
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
  const title = t('insights.frequencyTitle')
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
      description={t('insights.frequencyDescription')}
      controls={
        hasTree && (
          <Segmented
            label={t('insights.countTags')}
            value={measure}
            options={measures.map(({ value, title }) => ({ value, title: t(title) }))}
            onChange={onChoose}
          />
        )
      }
      chart={
        all.length === 0
          ? null
          : {
              table: {
                columns: [
                  t('insights.tagColumn'),
                  t('insights.highlightsColumn'),
                  t('insights.withTagsBelowColumn'),
                ],
                rows: all.map(({ path, own, whole }) => [path, own, whole]),
              },
              writeSvg: () =>
                writeBarsSvg({
                  title,
                  description: t('insights.frequencyTold', { measure }),
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
        <p className="chart-none">{t('insights.frequencyNone')}</p>
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
            {t('insights.showMore', {
              more: Math.min(atOnce, all.length - bars.length),
              count: all.length,
            })}
          </Button>
        </p>
      )}
    </ChartSection>
  )
}
