/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const gap = 10

/**
 * Where a bar of a size goes: above the first line of the selection, or below the last when there
 * is no room above or the pointer is there, never over the selected lines; and within `bounds`.
 */
export function placeBar(
  size: { readonly width: number; readonly height: number },
  lines: readonly Box[],
  bounds: Box,
  pointer: { readonly x: number; readonly y: number } | null,
): { readonly left: number; readonly top: number } | null {
  const inSight = lines.filter(({ bottom, top }) => bottom > bounds.top && top < bounds.bottom)
  const first = inSight[0]
  const last = inSight.at(-1)
  if (!first || !last) return null
  const atLine = (line: Box, top: number) => {
    const middle = (line.left + line.right) / 2
    const left = clamp(middle - size.width / 2, bounds.left + gap, bounds.right - size.width - gap)
    return { left, top }
  }
  const above = atLine(first, first.top - size.height - gap)
  const below = atLine(last, last.bottom + gap)
  const places = [above, below].filter(
    ({ top }) => top >= bounds.top && top + size.height <= bounds.bottom,
  )
  const free = places.find((place) => !pointer || !isOver(pointer, place, size))
  // With the whole height selected there is no room beside the selection; its last line is then
  // where the eye is.
  return free ?? places[0] ?? atLine(last, bounds.bottom - size.height - gap)
}

function isOver(
  { x, y }: { readonly x: number; readonly y: number },
  { left, top }: { readonly left: number; readonly top: number },
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return x >= left - 4 && x <= left + width + 4 && y >= top - 4 && y <= top + height + 4
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
