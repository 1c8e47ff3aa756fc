/** The cards of the margin that are on the page, by the ids of their highlights. */
export interface MarginCards {
  /** Takes in a card; returns what lets go of it. */
  readonly add: (id: string, card: HTMLElement) => () => void
  readonly get: (id: string) => HTMLElement | undefined
  /** In pixels, measured now for the cards that are there, and as they last were for others. */
  readonly measureHeights: () => ReadonlyMap<string, number>
  /** Has cards stand so many pixels below the top of the margin. */
  readonly place: (tops: ReadonlyMap<string, number>) => void
  /** Hears when a card has another height than was measured. */
  readonly onResize: (listener: () => void) => () => void
}

export function marginCards(): MarginCards {
  const cards = new Map<string, HTMLElement>()
  const heights = new Map<string, number>()
  const listeners = new Set<() => void>()

  const observer = new ResizeObserver(() => {
    if (measure()) for (const listener of listeners) listener()
    for (const card of cards.values()) settle(card)
  })

  /** Whether any card has another height than before. */
  function measure(): boolean {
    let isOther = false
    for (const [id, { offsetHeight }] of cards) {
      isOther ||= heights.get(id) !== offsetHeight
      heights.set(id, offsetHeight)
    }
    return isOther
  }

  return {
    add: (id, card) => {
      cards.set(id, card)
      observer.observe(card)
      return () => {
        cards.delete(id)
        observer.unobserve(card)
      }
    },
    get: (id) => cards.get(id),
    measureHeights: () => {
      measure()
      return heights
    },
    place: (tops) => {
      for (const [id, card] of cards) {
        const top = tops.get(id)
        if (top !== undefined) card.style.transform = `translateY(${Math.round(top)}px)`
      }
    },
    onResize: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A new card stands in its place at once; it moves with a transition once it was laid out there. */
function settle(card: HTMLElement): void {
  if (card.style.transform !== '') card.dataset['settled'] = ''
}
