import { t } from '../../language/t'
import { highlightColors } from '../../notes/highlight'
import type { Tag } from '../../notes/tag'
import { tagTree } from '../../notes/tagTree'
import { escapeHtml } from './escapeHtml'

/** What the colours stand for that have a meaning; nothing when none has. */
export function writeLegend(tags: readonly Tag[]): string {
  const { legend, textOf } = tagTree(tags)
  if (legend.size === 0) return ''
  const items = highlightColors.flatMap((color) => {
    const tag = legend.get(color)
    if (!tag) return []
    const name = escapeHtml(t('export.color', { color }))
    return `<li><span class="swatch highlight-${color}">${name}</span> <span dir="auto">${escapeHtml(textOf(tag.id))}</span></li>`
  })
  const heading = escapeHtml(t('export.colors'))
  return `<section class="legend"><h2>${heading}</h2><ul>${items.join('')}</ul></section>`
}
