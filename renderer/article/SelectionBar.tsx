import { Copy, StickyNote, Tag } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { highlightColors } from '../../shared/notes/highlight'
import { copyPassage, edit, ink } from '../commands/highlightCommands'
import { describeColor } from '../notes/describeColor'
import { useSession, useWindowState } from '../state/useSession'
import type { MountedArticle } from './mountArticle'
import './SelectionBar.css'
import { usePlacedBar } from './usePlacedBar'

/** What can be done with the selected passage, beside it and never over it. */
export function SelectionBar({
  article,
  selection,
}: {
  readonly article: MountedArticle
  readonly selection: TextRange
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const bar = useRef<HTMLDivElement>(null)
  usePlacedBar(bar, article, selection)
  return (
    <Toolbar
      ref={bar}
      className="selection-bar"
      aria-label={t('article.selectedPassage')}
      // The selection must outlive a press on the bar.
      onMouseDown={(event) => event.preventDefault()}
    >
      {highlightColors.map((color, index) => (
        <BarButton
          key={color}
          title={describeColor(t('article.highlightIn', { color }), color, tags)}
          shortcut={String(index + 1)}
          onPress={() => ink(session, color)}
        >
          <span className={`swatch highlight-${color}`} aria-hidden>
            a
          </span>
        </BarButton>
      ))}
      <span className="selection-bar-rule" aria-hidden />
      <BarButton title={t('article.tag')} shortcut="T" onPress={() => edit(session, 'tags')}>
        <Tag size={16} aria-hidden />
      </BarButton>
      <BarButton title={t('article.note')} shortcut="N" onPress={() => edit(session, 'note')}>
        <StickyNote size={16} aria-hidden />
      </BarButton>
      <BarButton title={t('article.copy')} shortcut="C" onPress={() => void copyPassage(session)}>
        <Copy size={16} aria-hidden />
      </BarButton>
    </Toolbar>
  )
}

function BarButton(props: {
  readonly title: string
  readonly shortcut: string
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className="bar-button"
      aria-label={props.title}
      aria-keyshortcuts={props.shortcut}
      title={t('article.titleWithKey', { title: props.title, key: props.shortcut })}
      onClick={props.onPress}
    >
      {props.children}
      <kbd aria-hidden>{props.shortcut}</kbd>
    </button>
  )
}
