/** Work that is put off. */
export interface PutOff {
  /** Has it done; however often until then, it is done once. */
  readonly ask: () => void
  readonly cancel: () => void
}

/** Puts work off until nothing else is waiting, or so many milliseconds have passed. */
export function whenIdle(work: () => void, patience: number): PutOff {
  let request: number | null = null
  return {
    ask: () => {
      request ??= requestIdleCallback(
        () => {
          request = null
          work()
        },
        { timeout: patience },
      )
    },
    cancel: () => {
      if (request !== null) cancelIdleCallback(request)
      request = null
    },
  }
}
