import { existsSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets as much time go by for a lock that was being written as it takes until nobody waits for who
 * is writing it; a whole one tells by itself that its owner is dead.
 */
export function ageHalfLock(library: string): void {
  const path = join(library, 'lock.json')
  if (!existsSync(path) || readFileSync(path, 'utf8').endsWith('}\n')) return
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(path, longAgo, longAgo)
}
