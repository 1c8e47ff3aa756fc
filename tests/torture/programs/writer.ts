import { readFileSync } from 'node:fs'
import { mayDieAtCall } from '../dieAtCall'
import { say } from '../say'
import type { WriterTask } from '../statement'

const dieAtCall = await mayDieAtCall()
// Loaded before there is anything to do, so that it can be killed in the first moments of that.
const { writeUntilKilled } = await import('../writeUntilKilled')
say({ kind: 'ready' })
const text = readFileSync(0, 'utf8')
if (text !== '') {
  const task = JSON.parse(text) as WriterTask
  dieAtCall(task.dieAtCall)
  await writeUntilKilled(task)
}
