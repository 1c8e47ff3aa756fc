import { useEffect, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { ArticleId } from '../../../shared/article/article'
import type { Input } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { exportMarkdown } from '../../commands/exportMarkdown'
import { articlesThere, countHighlights } from '../../panels/library/listArticles'
import { useSession, useWindowState } from '../../state/useSession'
import { Dialog } from '../../ui/Dialog'
import { Arrangement } from './Arrangement'
import './ExportDialog.css'
import { ExportFooter } from './ExportFooter'
import { TagSelect } from './TagSelect'

type Scope = 'chosen' | 'library'
type Order = Input<'exportMarkdown'>

export interface ExportDialogProps {
  /** Null where there is nothing to choose from but the whole library. */
  readonly chosen: readonly ArticleId[] | null
  readonly onClose: () => void
}

/** What to export to Markdown, and where to. */
export function ExportDialog({ chosen: asked, onClose }: ExportDialogProps) {
  const session = useSession()
  const [scope, setScope] = useState<Scope>(asked ? 'chosen' : 'library')
  const [groupBy, setGroupBy] = useState<Order['groupBy']>('article')
  const [tagId, setTagId] = useState<string | null>(null)
  const state = useWindowState((state) => state)
  const all = articlesThere(state.library.articles).map(({ id }) => id)
  // Some may have been deleted meanwhile; without any there is nothing to ask, least of all for all.
  const chosen = asked?.filter((id) => all.includes(id)) ?? null
  const isGone = chosen?.length === 0
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  const highlights = (ids: readonly ArticleId[]): number =>
    ids.reduce((sum, id) => sum + countHighlights(state, id), 0)

  // What takes long goes on as a notice.
  const run = (to: Order['to']): void => {
    const articleIds = scope === 'chosen' && chosen ? [...chosen] : null
    onClose()
    void exportMarkdown(session, { articleIds, groupBy, tagId, to })
  }

  return (
    <Dialog title={t('exporting.title')} onClose={onClose}>
      <div className="dialog-body">
        <RadioGroup
          className="export-scope"
          aria-label={t('exporting.scope')}
          value={scope}
          onChange={(value) => setScope(value === 'chosen' ? 'chosen' : 'library')}
        >
          {chosen && (
            <Radio value="chosen" className="export-choice">
              <span>{titleOf(chosen, state.library.articles)}</span>
              <span className="export-count">
                {t('exporting.highlights', { count: highlights(chosen) })}
              </span>
            </Radio>
          )}
          <Radio value="library" className="export-choice">
            <span>{t('exporting.wholeLibrary')}</span>
            <span className="export-count">
              {t('exporting.scopeHolds', { articles: all.length, highlights: highlights(all) })}
            </span>
          </Radio>
        </RadioGroup>
        <Arrangement groupBy={groupBy} onChange={setGroupBy} />
        <TagSelect tagId={tagId} onChange={setTagId} />
      </div>
      <ExportFooter onExport={run} />
    </Dialog>
  )
}

function titleOf(
  chosen: readonly ArticleId[],
  articles: readonly { readonly id: ArticleId; readonly title: string }[],
): string {
  if (chosen.length > 1) return t('exporting.chosenArticles', { count: chosen.length })
  return articles.find(({ id }) => id === chosen[0])?.title ?? t('exporting.thisArticle')
}
