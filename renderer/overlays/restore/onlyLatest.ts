/**
 * Work that is done once at a time and for the latest input alone: resolves with null where another
 * input has come in before the output.
 */
export function onlyLatest<Input, Output>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output | null> {
  let turn = 0
  let running: Promise<unknown> = Promise.resolve()
  return async (input) => {
    const mine = ++turn
    await running
    if (mine !== turn) return null
    const output = work(input)
    running = output.catch(() => undefined)
    const value = await output
    return mine === turn ? value : null
  }
}
