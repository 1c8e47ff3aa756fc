import type { Input } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { Segmented } from '../../ui/Segmented'

type GroupBy = Input<'exportMarkdown'>['groupBy']

/** How exported highlights are arranged. */
export function Arrangement(props: {
  readonly groupBy: GroupBy
  readonly onChange: (groupBy: GroupBy) => void
}) {
  return (
    <div className="export-row">
      <span aria-hidden>{t('exporting.arrange')}</span>
      <Segmented
        label={t('exporting.arrange')}
        value={props.groupBy}
        options={[
          { value: 'article', title: t('exporting.byArticle') },
          { value: 'tag', title: t('exporting.byTag') },
        ]}
        onChange={props.onChange}
      />
    </div>
  )
}
