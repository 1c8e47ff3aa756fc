import { Copy, StickyNote, Tag } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Focusable, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { highlightColors } from '../../shared/notes/highlight'
import { copyPassage, edit, ink } from '../commands/highlightCommands'
import { describeColor } from '../notes/describeColor'
import { useSession, useWindowState } from '../state/useSession'
import '../ui/Button.css'
import { KeyCaps } from '../ui/KeyCaps'
import type { MountedArticle } from './mountArticle'
import { linesOf } from './places'
import './SelectionBar.css'
import { usePlacedBar } from './usePlacedBar'
import { useStepIntoBar } from './useStepIntoBar'

/** What can be done with the selected passage, beside it and never over it; Tab steps into it. */
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
  useStepIntoBar(bar, article)
  const [tipsGo, setTipsGo] = useState<TipsGo>('top')

  /** Away from the selected words, which no tooltip may cover. */
  function placeTips(): void {
    const first = linesOf(article.view, selection)[0]
    const isBelow = first && bar.current && bar.current.getBoundingClientRect().top > first.top
    setTipsGo(isBelow ? 'bottom' : 'top')
  }

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
          tipsGo={tipsGo}
          onTip={placeTips}
          onPress={() => ink(session, color)}
        >
          <span className={`swatch highlight-${color}`} aria-hidden>
            a
          </span>
        </BarButton>
      ))}
      <span className="selection-bar-rule" aria-hidden />
      <BarButton
        title={t('article.tag')}
        shortcut="T"
        tipsGo={tipsGo}
        onTip={placeTips}
        onPress={() => edit(session, 'tags')}
      >
        <Tag size={16} aria-hidden />
      </BarButton>
      <BarButton
        title={t('article.note')}
        shortcut="N"
        tipsGo={tipsGo}
        onTip={placeTips}
        onPress={() => edit(session, 'note')}
      >
        <StickyNote size={16} aria-hidden />
      </BarButton>
      <BarButton
        title={t('article.copy')}
        shortcut="C"
        tipsGo={tipsGo}
        onTip={placeTips}
        onPress={() => void copyPassage(session)}
      >
        <Copy size={16} aria-hidden />
      </BarButton>
    </Toolbar>
  )
}

type TipsGo = 'top' | 'bottom'

function BarButton(props: {
  readonly title: string
  readonly shortcut: string
  /** On which side of the bar its tooltip appears. */
  readonly tipsGo: TipsGo
  /** Called when the tooltip is about to appear. */
  readonly onTip: () => void
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <TooltipTrigger
      delay={500}
      closeDelay={0}
      onOpenChange={(isOpen) => {
        if (isOpen) props.onTip()
      }}
    >
      <Focusable>
        <button
          type="button"
          className="bar-button"
          aria-label={props.title}
          aria-keyshortcuts={props.shortcut}
          onClick={props.onPress}
        >
          {props.children}
          <kbd aria-hidden>{props.shortcut}</kbd>
        </button>
      </Focusable>
      <Tooltip className="tooltip" offset={10} placement={props.tipsGo} shouldFlip={false}>
        {props.title}
        <KeyCaps keys={props.shortcut} />
      </Tooltip>
    </TooltipTrigger>
  )
}
