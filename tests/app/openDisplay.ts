import { openVirtualDisplay } from '../../scripts/set-up/display.mjs'

/** Gives all tests a display of their own, so that no window opens on the developer's screen. */
export default function openDisplay(): Promise<() => Promise<void>> {
  return openVirtualDisplay()
}
