import { matchesKey, type KeyStroke, type Platform } from '../commands/keys'

/** Where a key takes the caret. */
export interface Movement {
  readonly direction: 'backward' | 'forward'
  /** What the browser knows, and what only this program does. */
  readonly granularity:
    BrowserGranularity | 'sentence' | 'paragraph' | 'page' | 'documentboundary' | 'all'
}

export type BrowserGranularity = 'character' | 'word' | 'line' | 'lineboundary'

/**
 * The movement that a key asks for by the conventions of the platform, with Shift or without; null
 * if it asks for none. `isRightToLeft` tells how the block runs that the caret is in.
 */
export function movementFor(
  stroke: KeyStroke,
  platform: Platform,
  isRightToLeft: () => boolean,
): Movement | null {
  if (stroke.isComposing) return null
  if (matchesKey('Mod+A', stroke, platform)) return { direction: 'forward', granularity: 'all' }
  return platform === 'darwin'
    ? macMovement(stroke, isRightToLeft)
    : otherMovement(stroke, isRightToLeft)
}

function otherMovement(stroke: KeyStroke, isRightToLeft: () => boolean): Movement | null {
  const { key, altKey, ctrlKey, metaKey } = stroke
  if (metaKey) return null
  if (altKey) {
    if (ctrlKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null
    return { direction: key === 'ArrowUp' ? 'backward' : 'forward', granularity: 'sentence' }
  }
  const direction = directionOf(key, isRightToLeft)
  if (!direction) return null
  const granularity = granularityOf(key, ctrlKey)
  return granularity && { direction, granularity }
}

function macMovement(stroke: KeyStroke, isRightToLeft: () => boolean): Movement | null {
  const { key, altKey, ctrlKey, metaKey } = stroke
  if (ctrlKey) return null
  const direction = directionOf(key, isRightToLeft)
  if (!direction) return null
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown'
  if (metaKey && altKey) return isVertical ? { direction, granularity: 'sentence' } : null
  if (metaKey && key.startsWith('Arrow'))
    return { direction, granularity: isVertical ? 'documentboundary' : 'lineboundary' }
  const granularity = granularityOf(key, altKey)
  return granularity && { direction, granularity }
}

function directionOf(key: string, isRightToLeft: () => boolean): Movement['direction'] | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return (key === 'ArrowRight') === isRightToLeft() ? 'backward' : 'forward'
    case 'ArrowUp':
    case 'PageUp':
    case 'Home':
      return 'backward'
    case 'ArrowDown':
    case 'PageDown':
    case 'End':
      return 'forward'
    default:
      return null
  }
}

function granularityOf(key: string, isLarge: boolean): Movement['granularity'] | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return isLarge ? 'word' : 'character'
    case 'ArrowUp':
    case 'ArrowDown':
      return isLarge ? 'paragraph' : 'line'
    case 'Home':
    case 'End':
      return isLarge ? 'documentboundary' : 'lineboundary'
    default:
      return isLarge ? null : 'page'
  }
}
