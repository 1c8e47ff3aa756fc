import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/settings'

/** The paper of each theme, as the page's style sheet has it, so that no window opens in white. */
const papers = { light: '#fbf9f4', sepia: '#f4ead5', dark: '#1b1a18' }

/** Makes what the system draws, and the page's `prefers-color-scheme`, follow the theme. */
export function followTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'sepia' ? 'light' : theme
}

/** What a window shows before its page has been painted. */
export function paperOf(theme: Settings['theme']): string {
  if (theme !== 'system') return papers[theme]
  return nativeTheme.shouldUseDarkColors ? papers.dark : papers.light
}
