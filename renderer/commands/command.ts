import type { PlainMessageId } from '../../shared/language/catalogue'
import type { Session } from '../state/session'
import type { WindowState } from '../state/windowState'

/** Something the user can ask for by key, menu, palette or button. */
export interface Command {
  /** Also the id by which the application menu asks for it. */
  readonly id: string
  /** As the palette shows it, in the imperative. */
  readonly title: PlainMessageId
  /** What it would do now beyond its title, as the palette says it. */
  readonly detail?: (state: WindowState) => string | null
  readonly group: 'Highlight' | 'Article' | 'Library' | 'View' | 'Edit' | 'Help'
  /**
   * Keys such as `Mod+K`, `Shift+J` or `1`, the first of which is shown. `Mod` is Command on a
   * Mac and Control elsewhere. A key without `Mod` does nothing while text is being typed.
   */
  readonly keys: readonly string[]
  /** Whether it would do anything now. */
  readonly applies: (state: WindowState) => boolean
  /** Whether what it would bring about is so already, as one choice among several. */
  readonly isCurrent?: (state: WindowState) => boolean
  /** Why it would do nothing, as its button says it. */
  readonly whyNot?: PlainMessageId
  readonly run: (session: Session) => void
}
