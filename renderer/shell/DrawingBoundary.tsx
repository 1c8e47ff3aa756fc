import { Component, type ErrorInfo, type ReactNode } from 'react'
import { t } from '../../shared/language/t'
import type { Desk } from '../state/desk'
import { Button } from '../ui/Button'
import './DrawingBoundary.css'
import { logDrawing } from './logDrawing'

/** A part of the window that can fail by itself. */
type DrawnPart =
  | Desk['kind']
  | 'article'
  | 'card'
  | 'caret'
  | 'foot'
  | 'library'
  | 'list'
  | 'messages'
  | 'overlay'
  | 'topBar'
  | 'window'

interface Props {
  /** What is drawn within. */
  readonly part: DrawnPart
  /** How much room there is to say that it could not be drawn: none, a corner, or that of a page. */
  readonly room?: 'none' | 'corner' | 'page'
  /** When this is another value, what could not be drawn is drawn again. */
  readonly drawnAnewFor?: unknown
  /** Called once each time that it could not be drawn. */
  readonly onError?: (error: unknown) => void
  readonly children: ReactNode
}

interface State {
  readonly error: unknown
  readonly drawnFor: unknown
}

/**
 * Says so where something could not be drawn, and offers to draw it again; around it the window
 * stays as it is. Without this React takes everything off the window.
 */
export class DrawingBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps({ drawnAnewFor }: Props, { drawnFor }: State): State | null {
    return drawnFor === drawnAnewFor ? null : { error: null, drawnFor: drawnAnewFor }
  }

  override readonly state: State = { error: null, drawnFor: this.props.drawnAnewFor }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const { part, onError } = this.props
    logDrawing(part, error, componentStack ?? '')
    onError?.(error)
  }

  override render(): ReactNode {
    const { part, room = 'page', children } = this.props
    const { error } = this.state
    if (error === null) return children
    if (room === 'none') return null
    return (
      <div className="drawing-failure" data-room={room}>
        <p role="alert">
          {t('drawing.notShown', { part })}
          <br />
          <code>{String(error)}</code>
        </p>
        <div className="drawing-acts">
          <Button onPress={() => this.setState({ error: null })}>{t('asking.tryAgain')}</Button>
          <Button look="quiet" onPress={() => void window.scholium.call('showLog', {})}>
            {t('start.showLog')}
          </Button>
        </div>
      </div>
    )
  }
}
