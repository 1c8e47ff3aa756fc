import type { ArticleId } from '../../shared/article/article'

/** Milliseconds without another place until the last ones are written. */
const quiet = 1_000

/** Where the reader is in articles, until that is written. */
export interface Places {
  /** In UTF-16 units of an article's text. */
  readonly set: (id: ArticleId, offset: number) => void
  readonly unwritten: () => Readonly<Record<ArticleId, number>>
  /** Writes what is not written yet. */
  readonly close: () => Promise<void>
}

export function createPlaces(write: (id: ArticleId, offset: number) => Promise<unknown>): Places {
  let unwritten: Readonly<Record<ArticleId, number>> = {}
  let timer: NodeJS.Timeout | undefined

  async function writeAll(): Promise<void> {
    clearTimeout(timer)
    for (const [id, offset] of Object.entries(unwritten)) {
      await write(id, offset)
      if (unwritten[id] !== offset) continue
      const { [id]: _written, ...others } = unwritten
      unwritten = others
    }
  }

  return {
    set: (id, offset) => {
      unwritten = { ...unwritten, [id]: offset }
      clearTimeout(timer)
      // A place that cannot be saved now is tried again with the next one and on closing.
      timer = setTimeout(() => writeAll().catch(() => undefined), quiet)
    },
    unwritten: () => unwritten,
    close: () => writeAll().catch(() => undefined),
  }
}
