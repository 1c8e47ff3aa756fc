import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { highlightColors } from '../../../shared/notes/highlight'
import { tagTree } from '../../../shared/notes/tagTree'
import '../../article/highlights.css'
import { TagPathText } from '../../notes/TagPathText'
import { useSession, useWindowState } from '../../state/useSession'
import '../../notes/ColorPicker.css'
import './ColorLegend.css'

/** The six inks with the tag that the key of each applies, to choose another. */
export function ColorLegend() {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const [isOpen, setOpen] = useState(true)
  const { legend, textOf } = tagTree(tags)
  return (
    <section className="legend" aria-label={t('tagsPanel.colors')}>
      <Button
        className="legend-fold"
        aria-expanded={isOpen}
        onPress={() => setOpen((open) => !open)}
      >
        <ChevronRight aria-hidden /> {t('tagsPanel.colors')}
      </Button>
      {isOpen && (
        <ul className="legend-list">
          {highlightColors.map((color, index) => {
            const tag = legend.get(color)
            return (
              <li key={color}>
                <button
                  type="button"
                  className="legend-color"
                  aria-label={
                    tag
                      ? t('tagsPanel.legend', { color, tag: textOf(tag.id) })
                      : t('tagsPanel.legendUnnamed', { color })
                  }
                  title={tag ? textOf(tag.id) : t('tagsPanel.legendChoose', { color })}
                  onClick={() => session.dialogs.open({ kind: 'color-meaning', color })}
                >
                  <span className={`color-swatch highlight-${color}`} aria-hidden>
                    {index + 1}
                  </span>
                  {tag ? (
                    <TagPathText tag={tag} tags={tags} />
                  ) : (
                    <span className="legend-none">{t('tagsPanel.nameColor')}</span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
