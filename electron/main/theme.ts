import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/settings'

/** The paper of each theme, as the page's style sheet has it, so that no window opens in white. */
const papers = { light: '#fbf9f4', sepia: '#f4ead5', dark: '#1b1a18' }
const contrastPapers = { light: '#ffffff', dark: '#000000' }

/** Makes what the system draws, and the page's `prefers-color-scheme`, follow the theme. */
export function followTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = schemeOf(theme)
}

/** What a window shows before its page has been painted. */
export function paperOf(theme: Settings['theme']): string {
  const scheme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
  if (theme === 'contrast' || nativeTheme.shouldUseHighContrastColors) return contrastPapers[scheme]
  return papers[theme === 'system' ? scheme : theme]
}

function schemeOf(theme: Settings['theme']): Electron.NativeTheme['themeSource'] {
  if (theme === 'contrast') return 'system'
  return theme === 'sepia' ? 'light' : theme
}
