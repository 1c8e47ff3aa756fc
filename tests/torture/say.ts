import { writeSync } from 'node:fs'
import type { Statement } from './statement'

/** Says something on standard output; when it returns, even a process that is killed has said it. */
export function say(statement: Statement): void {
  const bytes = Buffer.from(`${JSON.stringify(statement)}\n`)
  for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at)
}
