import type { InterfaceSize } from '../../shared/settings'

/**
 * Shows everything in a window so much larger, as the zoom of a browser does, so that a page has
 * fewer pixels of its own. Chromium forgets it where no page has been loaded yet.
 */
export function setInterfaceSize(contents: Electron.WebContents, size: InterfaceSize): void {
  contents.setZoomFactor(size / 100)
}
