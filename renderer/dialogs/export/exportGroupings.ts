import { t } from '../../../shared/language/t'

/** How exported highlights can be arranged. */
export function exportGroupings() {
  return [
    { value: 'article', title: t('exporting.byArticle') },
    { value: 'tag', title: t('exporting.byTag') },
  ] as const
}
