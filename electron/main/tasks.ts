import { randomUUID } from 'node:crypto'
import type { Task, TaskKind, WindowEvent } from '../../shared/contract'

/** Work that may take long, of which the window shows how far it is and a way to stop it. */
export interface Tasks {
  /**
   * Does the work, which can be given up until it is past the point where something is changed;
   * `cancelled` when it was. Work that ends at once is shown all the same: the window shows nothing
   * that is over soon.
   */
  readonly run: <Value>(
    kind: TaskKind,
    work: (task: RunningTask) => Promise<Value>,
  ) => Promise<Value | Cancelled>
  /** Does work that cannot be given up. */
  readonly runToEnd: <Value>(kind: TaskKind, work: () => Promise<Value>) => Promise<Value>
  /** Gives up the task of an id, or all of a kind; what is past that point goes on. */
  readonly cancel: (which: { readonly id: string } | { readonly kind: TaskKind }) => void
  /** Gives up all that can be; resolves when nothing is under way any more. */
  readonly close: () => Promise<void>
}

export interface Cancelled {
  readonly outcome: 'cancelled'
}

/** What work knows of the task that it is. */
export interface RunningTask {
  readonly signal: AbortSignal
  /** Tells how much of it is done. */
  readonly tell: (done: number, total: number) => void
  /** From here on it cannot be given up. Throws the signal's reason if it has been already. */
  readonly commit: () => void
}

interface Entry {
  task: Task
  readonly giving: AbortController
}

/** Milliseconds between two reports of progress. */
const reportEvery = 100

/** `send` tells the window how it goes. */
export function createTasks(send: (event: WindowEvent) => void): Tasks {
  const entries = new Map<string, Entry>()
  const working = new Set<Promise<unknown>>()

  function begin(kind: TaskKind, canStop: boolean): Entry {
    const task: Task = { id: randomUUID(), kind, progress: null, canStop }
    const entry: Entry = { task, giving: new AbortController() }
    entries.set(task.id, entry)
    send({ kind: 'task', task })
    return entry
  }

  async function follow<Value>({ task: { id } }: Entry, work: () => Promise<Value>) {
    const done = work()
    // Whoever waits for the end of all wants no more of it than that.
    const ended = done.catch(() => undefined)
    working.add(ended)
    try {
      return await done
    } finally {
      working.delete(ended)
      entries.delete(id)
      send({ kind: 'task-ended', taskId: id })
    }
  }

  function giveUp({ task, giving }: Entry): void {
    if (task.canStop) giving.abort()
  }

  return {
    run: async (kind, work) => {
      const entry = begin(kind, true)
      const { signal } = entry.giving
      let told = 0
      const change = (edit: Partial<Task>): void => {
        entry.task = { ...entry.task, ...edit }
        send({ kind: 'task', task: entry.task })
      }
      const running: RunningTask = {
        signal,
        tell: (done, total) => {
          if (performance.now() - told < reportEvery) return
          told = performance.now()
          change({ progress: { done, total } })
        },
        commit: () => {
          signal.throwIfAborted()
          change({ canStop: false })
        },
      }
      try {
        return await follow(entry, () => work(running))
      } catch (error) {
        if (signal.aborted) return { outcome: 'cancelled' }
        throw error
      }
    },
    runToEnd: (kind, work) => follow(begin(kind, false), work),
    cancel: (which) => {
      for (const entry of entries.values()) {
        const isMeant = 'id' in which ? entry.task.id === which.id : entry.task.kind === which.kind
        if (isMeant) giveUp(entry)
      }
    },
    close: async () => {
      for (const entry of entries.values()) giveUp(entry)
      await Promise.all(working)
    },
  }
}
