import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { isSignOf, type Moment } from './moment'
import type { Statement, WriterTask } from './statement'

/** What a statement was and when it was heard, in milliseconds of the clock. */
export interface Heard {
  readonly statement: Statement
  readonly time: number
}

/** A process that waits to be told what to write. */
export interface Writer {
  /** Resolves with all it said when it is dead: at the moment, or before if it ends by itself. */
  readonly writeUntil: (task: WriterTask, moment: Moment) => Promise<readonly Heard[]>
  /** It is not needed. */
  readonly dismiss: () => Promise<void>
}

/** The longest time that a writer goes on after it has opened a library, in milliseconds. */
const longest = 400
/** The longest time that it takes to open one. */
const patience = 20_000

export function startWriter(program: string): Writer {
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Much of what Node is told there, such as certificates, would make it start more slowly.
    env: {},
  })
  const ended = once(child, 'close')
  // It may be dead before it has read what it is to do.
  child.stdin.on('error', () => undefined)
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('close', () => process.off('exit', kill))
  let hear: (statement: Statement) => void
  const ready = new Promise<void>((resolve) => (hear = () => resolve()))
  hearLines(child.stdout, (line) => hear(JSON.parse(line) as Statement))

  async function writeUntil(task: WriterTask, moment: Moment): Promise<readonly Heard[]> {
    await Promise.race([ready, ended])
    const heard: Heard[] = []
    let timer = setTimeout(kill, patience)
    const killIn = (milliseconds: number): void => {
      clearTimeout(timer)
      timer = setTimeout(kill, milliseconds)
    }
    let left = moment.times
    let isOpen = false
    hear = (statement) => {
      heard.push({ statement, time: Date.now() })
      if (!isOpen && statement.kind === 'opened') {
        isOpen = true
        if (left > 0) killIn(longest)
      }
      if (left > 0 && isSignOf(moment, statement)) {
        left--
        if (left === 0) killIn(moment.milliseconds)
      }
    }
    child.stdin.end(JSON.stringify(task))
    if (moment.after === 'start') {
      left = 0
      killIn(moment.milliseconds)
    }
    await ended
    clearTimeout(timer)
    return heard
  }

  return {
    writeUntil,
    dismiss: async () => {
      child.stdin.end()
      await ended
    },
  }
}

/** Tells of each line that is whole. */
function hearLines(stream: Readable, hear: (line: string) => void): void {
  let pieces: string[] = []
  stream.setEncoding('utf8').on('data', (text: string) => {
    const [end = '', ...starts] = text.split('\n')
    pieces.push(end)
    for (const start of starts) {
      hear(pieces.join(''))
      pieces = [start]
    }
  })
}
