import type { Page } from '@playwright/test'

/**
 * What can have the focus but would not be seen with it: it lies outside the window, or under
 * something else, even after it was scrolled into sight. Where a dialog or a drawer lies over the
 * page, it is that which is looked at. The body being scrolled is told as well.
 */
export function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const focusable =
      'a[href], button, input, textarea, select, summary, [tabindex="0"], [role="option"], [role="menuitem"], [role="tab"]'
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing from outside
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity
    // What moves begins a frame or two after what it makes room for.
    for (let still = 0; still < 10; still++) {
      await new Promise((drawn) => requestAnimationFrame(drawn))
      const moving = document.getAnimations().filter(ends)
      if (moving.length > 0) still = 0
      await Promise.allSettled(moving.map(({ finished }) => finished))
    }
    const layers = ['[role="dialog"], .popover', '[data-drawer]']
    const layer = layers.map((layer) => [...document.querySelectorAll(layer)].at(-1)).find(Boolean)
    const root = layer ?? document.body
    const found: string[] = []
    for (const element of root.querySelectorAll<HTMLElement>(focusable)) {
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      if (!isSeen || element.matches(':disabled, [inert] *, [aria-hidden="true"] *')) continue
      // What is seen of a radio button or a check box is its label.
      const target = element.matches('[type="radio"], [type="checkbox"]')
        ? element.closest<HTMLElement>('label')!
        : element
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      // What is drawn in part may be drawn anew.
      if (!target.isConnected) continue
      const box = clippedBox(target)
      const name = `${target.tagName} ${target.className} “${target.ariaLabel ?? target.textContent.slice(0, 40)}”`
      if (box.right - box.left < 8 || box.bottom - box.top < 8) {
        found.push(`${name} is not in sight`)
        continue
      }
      const x = (box.left + box.right) / 2
      const y = (box.top + box.bottom) / 2
      const hit = document.elementFromPoint(x, y)
      const isHit = hit !== null && (target.contains(hit) || hit.contains(target))
      if (!isHit) found.push(`${name} lies under ${hit?.tagName} ${hit?.className}`)
    }
    const { scrollTop, scrollLeft } = document.scrollingElement!
    const scrolled = [scrollTop, scrollLeft, document.body.scrollTop, document.body.scrollLeft]
    if (scrolled.some((by) => by !== 0)) found.push(`The window is scrolled: ${scrolled.join(' ')}`)
    return found

    /** What of the first line of an element is inside the window and whatever scrolls it. */
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing from outside
    function clippedBox(element: Element) {
      const { left, top, right, bottom } = element.getClientRects()[0]!
      const box = {
        left: Math.max(left, 0),
        top: Math.max(top, 0),
        right: Math.min(right, innerWidth),
        bottom: Math.min(bottom, innerHeight),
      }
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue
        const edge = around.getBoundingClientRect()
        box.left = Math.max(box.left, edge.left)
        box.top = Math.max(box.top, edge.top)
        box.right = Math.min(box.right, edge.right)
        box.bottom = Math.min(box.bottom, edge.bottom)
      }
      return box
    }
  })
}
