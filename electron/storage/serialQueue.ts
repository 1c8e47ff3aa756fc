/** A function that does each piece of work it is given after all earlier ones have ended. */
export function serialQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    // Whoever asked for it hears of a failure; those who wait behind only need the end.
    last = result.catch(() => undefined)
    return result
  }
}
