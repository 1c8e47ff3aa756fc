import { t } from '../../../shared/language/t'
import type { TagCount } from '../../../shared/notes/tags'

/** On how many highlights a tag stands, and with those below it where that differs, in words. */
export function describeCounts({ own, whole }: TagCount): string {
  return own === whole
    ? t('tagsPanel.count', { own })
    : t('tagsPanel.countWithBelow', { own, whole })
}
