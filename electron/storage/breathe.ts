/** How long work goes on before others get their turn, in milliseconds. */
const slice = 8

let turnBegan = performance.now()
let nextTurn: Promise<void> | null = null

/**
 * For long work to await between its parts: gives the window and everybody else their turn once work
 * has gone on for some milliseconds, and is nothing to await before. All that work at the same time
 * share these milliseconds.
 */
export function breathe(): Promise<void> | undefined {
  return performance.now() - turnBegan < slice ? undefined : waitForTurn()
}

async function waitForTurn(): Promise<void> {
  do {
    nextTurn ??= new Promise((resolve) =>
      setImmediate(() => {
        nextTurn = null
        turnBegan = performance.now()
        resolve()
      }),
    )
    await nextTurn
  } while (performance.now() - turnBegan >= slice)
}
