/** What the page needs to know of the mouse. */
export interface Mouse {
  /** Whether a button went down in the page and is not up yet. */
  readonly isPressed: () => boolean
  /** Where it was used last, in viewport pixels; null once a key was pressed. */
  readonly place: () => { readonly x: number; readonly y: number } | null
  /** Whether Alt was held when a button was let go last. */
  readonly isExact: () => boolean
  readonly stop: () => void
}

export function watchMouse(page: HTMLElement, released: () => void): Mouse {
  let pressed = false
  let exact = false
  let place: { x: number; y: number } | null = null
  const listening = new AbortController()
  const { signal } = listening
  page.addEventListener(
    'pointerdown',
    ({ clientX: x, clientY: y, target }) => {
      pressed = true
      // Over what lies on the page a drag would select all to the end of the article.
      if (target instanceof Element && target.closest('.article')) page.dataset['selecting'] = ''
      place = { x, y }
    },
    { signal, capture: true },
  )
  // Not in the capturing phase: what was pressed ends its own gesture first.
  const release = ({ clientX: x, clientY: y, altKey }: PointerEvent): void => {
    if (!pressed) return
    pressed = false
    exact = altKey
    delete page.dataset['selecting']
    place = { x, y }
    released()
  }
  window.addEventListener('pointerup', release, { signal })
  // Words that are dragged elsewhere, and a finger that scrolls, end the gesture without a release.
  window.addEventListener('pointercancel', release, { signal })
  window.addEventListener('keydown', () => (place = null), { signal, capture: true })
  return {
    isPressed: () => pressed,
    place: () => place,
    isExact: () => exact,
    stop: () => listening.abort(),
  }
}
