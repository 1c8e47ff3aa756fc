import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import './DrawingBoundary.css'

interface Props {
  /** What is drawn within, as a sentence begins with it, such as “This article”. */
  readonly what: string
  readonly children: ReactNode
}

interface State {
  readonly error: unknown
}

/**
 * Says so where something could not be drawn, and offers to draw it again; around it the window
 * stays as it is. Without this React takes everything off the window.
 */
export class DrawingBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override readonly state: State = { error: null }

  override render(): ReactNode {
    const { what, children } = this.props
    const { error } = this.state
    if (error === null) return children
    return (
      <div className="drawing-failure">
        <p role="alert">
          {what} could not be shown. Every note that was saved is on the disk.
          <br />
          <code>{String(error)}</code>
        </p>
        <Button onPress={() => this.setState({ error: null })}>Try again</Button>
      </div>
    )
  }
}
