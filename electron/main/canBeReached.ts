/** A rectangle on the screens, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether enough of a window's top edge is on one of the screens to take hold of it. */
export function canBeReached({ x, y, width }: Bounds, screens: readonly Bounds[]): boolean {
  return screens.some((screen) => {
    const visible = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
    return visible >= 100 && y >= screen.y && y <= screen.y + screen.height - 50
  })
}
