/**
 * Does the work for each item, for a few at a time: systems limit how many files may be open. When
 * it fails for one no other is begun, and it rejects once those that were have ended.
 */
export async function eachOf<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  atATime = 16,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const failures: unknown[] = []
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done && failures.length === 0; next = waiting.next()) {
      await work(next.value).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: atATime }, takeTurns))
  if (failures.length > 0) throw failures[0]
}
