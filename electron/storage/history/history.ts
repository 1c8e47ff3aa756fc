import { combined, inverseOf, type Change } from '../../../shared/notes/changes'
import { t } from '../../../shared/language/t'
import type { Mark } from '../journal/entry'

/** Something that was done, as the history knows it. */
export interface MarkedAct {
  readonly change: Change
  readonly mark: Mark
  readonly writer: string
  /** ISO 8601. */
  readonly time: string
}

/** What is undone and done again as a whole: one act, or several that went on. */
export interface Step {
  /** That of its first act. */
  readonly id: string
  readonly actIds: readonly string[]
  readonly said: string
  /** When the last of its acts was done. ISO 8601. */
  readonly time: string
  /** What was done, as one change; it is worked out anew each time. */
  readonly change: () => Change
}

/** What was done to a library, in order, and what of it was taken back. */
export interface History {
  /** Takes an act into account that came after all others. */
  readonly note: (act: MarkedAct) => void
  /** Puts acts before all others, in their order; those that it has already are passed over. */
  readonly putBefore: (acts: readonly MarkedAct[]) => void
  /** How many steps can be undone, and how many done again. */
  readonly counts: () => { readonly done: number; readonly undone: number }
  /** Whether something was undone that is not known: it came before everything that is. */
  readonly lacksEarlier: () => boolean
  /** The steps that can be undone, the last of them first. */
  readonly done: (from?: number, to?: number) => readonly Step[]
  /** The steps that can be done again, the next of them first. */
  readonly undone: (from?: number, to?: number) => readonly Step[]
}

/** A step while acts may still be added to it. */
interface OpenStep {
  readonly acts: MarkedAct[]
  /** Under which key the next act belongs to it too; null if none does. */
  key: string | null
}

interface Stacks {
  readonly done: OpenStep[]
  readonly undone: OpenStep[]
  /** Whether a step was moved that is in neither. */
  readonly lacks: boolean
}

export function createHistory(): History {
  let acts: MarkedAct[] = []
  const known = new Set<string>()
  let stacks: Stacks = { done: [], undone: [], lacks: false }

  return {
    note: (act) => {
      if (act.mark.begins) return
      acts.push(act)
      known.add(act.mark.id)
      stacks = noted(stacks, act)
    },
    putBefore: (earlier) => {
      const unknown = earlier.filter(({ mark }) => !known.has(mark.id))
      for (const { mark } of unknown) known.add(mark.id)
      acts = [...unknown, ...acts]
      stacks = acts.reduce(noted, { done: [], undone: [], lacks: false })
    },
    lacksEarlier: () => stacks.lacks,
    counts: () => ({ done: stacks.done.length, undone: stacks.undone.length }),
    done: (from, to) => lastFirst(stacks.done, from, to),
    undone: (from, to) => lastFirst(stacks.undone, from, to),
  }
}

/** The stacks after an act; the lists are the same ones. */
function noted({ done, undone, lacks }: Stacks, act: MarkedAct): Stacks {
  const { key = null, undoes, redoes } = act.mark
  if (undoes !== undefined) return { done, undone, lacks: !move(done, undone, undoes) || lacks }
  if (redoes !== undefined) return { done, undone, lacks: !move(undone, done, redoes) || lacks }
  const last = done.at(-1)
  const goesOn =
    undone.length === 0 && key !== null && last?.key === key && last.acts[0]?.writer === act.writer
  if (goesOn) last.acts.push(act)
  else done.push({ acts: [act], key })
  // Whoever does something new cannot do again what was taken back before.
  undone.length = 0
  return { done, undone, lacks }
}

function move(from: OpenStep[], to: OpenStep[], id: string): boolean {
  const at = from.findLastIndex(({ acts: [first] }) => first?.mark.id === id)
  const [step] = at < 0 ? [] : from.splice(at, 1)
  if (step) to.push({ acts: step.acts, key: null })
  return step !== undefined
}

function lastFirst(steps: readonly OpenStep[], from = 0, to = steps.length): readonly Step[] {
  return steps
    .slice(Math.max(0, steps.length - to), Math.max(0, steps.length - from))
    .toReversed()
    .map(stepOf)
}

function stepOf({ acts }: OpenStep): Step {
  const [first] = acts
  const last = acts.at(-1)
  return {
    id: first?.mark.id ?? '',
    actIds: acts.map(({ mark }) => mark.id),
    said: last?.mark.said ?? '',
    time: last?.time ?? '',
    change: () => combined(acts.map(({ change }) => change)),
  }
}

/** What takes a step back. */
export function undoing({ id, said, change }: Step, newId: string) {
  return {
    change: inverseOf(change()),
    mark: { id: newId, said: t('acts.undone', { said }), undoes: id },
  }
}

/** What does a step again. */
export function redoing({ id, said, change }: Step, newId: string) {
  return { change: change(), mark: { id: newId, said: t('acts.redone', { said }), redoes: id } }
}
