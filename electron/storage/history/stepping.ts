import { randomBytes } from 'node:crypto'
import type { ArticleId, ArticleRecord } from '../../../shared/article/article'
import type { HistoryPage, HistoryStep, HistoryTop, Stepped } from '../../../shared/contract'
import {
  applyChange,
  combined,
  inverseOf,
  simpleChanges,
  withWhatIs,
} from '../../../shared/notes/changes'
import { t } from '../../../shared/language/t'
import type { Contents } from '../contents'
import type { ChangeAct } from '../journal/entry'
import { LibraryError } from '../libraryError'
import type { NotesShelf } from '../notesShelf'
import { serialQueue } from '../serialQueue'
import type { Kept } from '../saving'
import type { Writing } from '../writing'
import type { Archive } from './archive'
import { redoing, undoing, type History, type Step } from './history'
import { markedActs } from './markedActs'

/** Back and forth through what was done to a library; null where there is nothing to step over. */
export interface Stepping {
  readonly undo: (steps: number) => Promise<Stepped | null>
  readonly redo: (steps: number) => Promise<Stepped | null>
  /**
   * To where that step was the last one done, or before the first for null; gives null if it is not
   * in the history any more.
   */
  readonly goTo: (id: string | null) => Promise<Stepped | null>
  /** Takes back the step of an act, whatever came after it; a step of its own unless it was the last. */
  readonly takeBack: (actId: string) => Promise<Stepped | null>
  readonly page: (limit: number) => Promise<HistoryPage>
  readonly top: () => HistoryTop
}

export interface SteppingOptions {
  readonly history: History
  readonly archive: Archive
  readonly contents: Contents
  readonly shelf: NotesShelf
  readonly writing: () => Writing
  /** Whether the library is out of reach, and its older history with it. */
  readonly isAway: () => boolean
  /** Those that were removed for good, to which others are added as they are heard of. */
  readonly forgotten: Set<ArticleId>
  /** Resolves when the notes of all articles have been read. */
  readonly allRead: () => Promise<void>
}

export function createStepping(options: SteppingOptions): Stepping {
  const { history, archive, contents, shelf, writing, isAway, forgotten, allRead } = options
  const inTurn = serialQueue()
  let isComplete = false

  /**
   * Reads the history further back until there is so much of it, or no more; and as far as it takes
   * to know what of it was undone.
   */
  function reach(steps: number): Promise<void> {
    return inTurn(async () => {
      // What is out of reach is read when it is back.
      while (!isComplete && !isAway() && isWanting(steps)) {
        const older = await archive.older()
        const { acts, begin } = markedActs(older ?? [], forgotten)
        history.putBefore(acts)
        isComplete = older === null || begin
      }
    })
  }

  function isWanting(steps: number): boolean {
    const { done, undone } = history.counts()
    return done < steps || done + undone === 0 || history.lacksEarlier()
  }

  /** Does what is worked out when it is its turn, and moves the folders of articles with it. */
  async function perform(plan: () => Promise<Planned>): Promise<Stepped | null> {
    const into = writing()
    let planned: Planned = back([])
    let moved: Moved = { back: [], out: [] }
    let kept: Kept
    try {
      kept = await into.saveTogether(async () => {
        await allRead()
        planned = await plan()
        moved = movedBy(planned.acts, contents)
        expectNoNotes(moved.out, planned.acts, contents)
        // What is done again in an article that comes back needs its notes.
        for (const record of moved.back) await bringBack(into, record)
        for (const id of moved.out) await expectAsKnown(id)
        const changes = contents.applicable(planned.acts.map(({ change }) => change))
        return planned.acts.map(({ kind, mark }, index) => ({
          kind,
          mark,
          change: changes[index]!,
        }))
      })
    } catch (error) {
      for (const { id } of moved.back) {
        shelf.remove(id)
        contents.letGo(id)
        await into.setAside(id)
      }
      throw error
    }
    for (const id of moved.out) {
      shelf.remove(id)
      await into.setAside(id)
    }
    const { way, steps } = planned
    if (steps.length === 0) return null
    const acts = kept.acts.flatMap((act) => (act.kind === 'change' ? act.change : []))
    return {
      change: combined(acts),
      way,
      said: steps.map(({ said }) => said),
      actIds: steps.flatMap(({ actIds }) => actIds),
      top: top(),
    }
  }

  async function bringBack(into: Writing, record: ArticleRecord): Promise<void> {
    const { title } = record
    if (isAway()) {
      throw new LibraryError('not-found', t('storage.articleBroughtBackNotAway', { title }))
    }
    if (!(await into.bringBack(record.id))) {
      throw new LibraryError('not-found', t('storage.articleBroughtBackNotGone', { title }))
    }
    await shelf.read(record)
  }

  /** Throws where somebody else has written highlights that would go with the article. */
  async function expectAsKnown(id: ArticleId): Promise<void> {
    const database = shelf.databases.get(id)
    if (database && (await database.adapter.look()) === 'changed') {
      throw new LibraryError('has-notes', t('storage.importHasForeignNotes'))
    }
  }

  function top(): HistoryTop {
    return {
      undo: history.done(0, 1)[0]?.said ?? null,
      redo: history.undone(0, 1)[0]?.said ?? null,
    }
  }

  async function placeOf(id: string): Promise<number> {
    for (;;) {
      const at = history.done().findIndex((step) => step.id === id)
      if (at >= 0 || isComplete || isAway()) return at
      await reach(history.counts().done + 1)
    }
  }

  return {
    undo: (count) =>
      perform(async () => {
        await reach(count)
        return back(history.done(0, count))
      }),
    redo: (count) =>
      perform(async () => {
        await reach(0)
        return forward(history.undone(0, count))
      }),
    goTo: (id) =>
      perform(async () => {
        await reach(id === null ? Infinity : 0)
        if (id === null) return back(history.done())
        const ahead = history.undone().findIndex((step) => step.id === id)
        if (ahead >= 0) return forward(history.undone(0, ahead + 1))
        return back(history.done(0, Math.max(0, await placeOf(id))))
      }),
    takeBack: (actId) =>
      perform(async () => {
        await reach(1)
        const at = history.done().findIndex(({ actIds }) => actIds.includes(actId))
        const [step] = at < 0 ? [] : history.done(at, at + 1)
        if (!step || at === 0) return back(step ? [step] : [])
        const mark = { id: newMarkId(), said: t('acts.takenBack', { said: step.said }) }
        // What was done to it since comes back if that is undone.
        const change = withWhatIs(inverseOf(step.change()), contents.snapshot().state)
        const act: ChangeAct = { kind: 'change', change, mark }
        return { way: 'back', steps: [step], acts: [act] }
      }),
    page: async (limit) => {
      await reach(limit)
      return {
        undone: history.undone(0, limit).toReversed().map(listed),
        done: history.done(0, limit).map(listed),
        more: !isComplete || history.counts().done > limit,
      }
    },
    top,
  }
}

function listed({ id, said, time }: Step): HistoryStep {
  return { id, said, time }
}

/** A name for a step of the history that no other has. */
export function newMarkId(): string {
  return randomBytes(9).toString('base64url')
}

/** Steps that are to be taken, and the acts that do it. */
interface Planned {
  readonly way: Stepped['way']
  readonly steps: readonly Step[]
  readonly acts: readonly ChangeAct[]
}

function back(steps: readonly Step[]): Planned {
  return { way: 'back', steps, acts: steps.map((step) => actOf(undoing(step, newMarkId()))) }
}

function forward(steps: readonly Step[]): Planned {
  return { way: 'forward', steps, acts: steps.map((step) => actOf(redoing(step, newMarkId()))) }
}

function actOf({ change, mark }: Required<Pick<ChangeAct, 'change' | 'mark'>>): ChangeAct {
  return { kind: 'change', change, mark }
}

/** Throws where an article would take highlights with it that no step of the history made. */
function expectNoNotes(
  out: readonly ArticleId[],
  acts: readonly ChangeAct[],
  contents: Contents,
): void {
  if (out.length === 0) return
  const changes = acts.flatMap(({ change }) => simpleChanges(change))
  const others = changes.filter(({ kind }) => kind !== 'remove-article')
  const after = applyChange(contents.snapshot().state, { kind: 'together', changes: others })
  const noted = after.articles.find(
    ({ id }) => out.includes(id) && after.highlights.get(id)?.length,
  )
  if (!noted) return
  throw new LibraryError('has-notes', t('storage.importHasHighlights', { title: noted.title }))
}

interface Moved {
  readonly back: readonly ArticleRecord[]
  readonly out: readonly ArticleId[]
}

/** The articles that are in the library after acts and not before, and the other way round. */
function movedBy(acts: readonly ChangeAct[], contents: Contents): Moved {
  const listed = new Set(contents.snapshot().state.articles.map(({ id }) => id))
  const last = new Map<ArticleId, { readonly isThere: boolean; readonly record: ArticleRecord }>()
  for (const { change } of acts) {
    for (const one of simpleChanges(change)) {
      if (one.kind === 'add-article') last.set(one.record.id, { ...one, isThere: true })
      if (one.kind === 'remove-article') last.set(one.record.id, { ...one, isThere: false })
    }
  }
  const all = [...last.values()]
  return {
    back: all.flatMap(({ isThere, record }) => (isThere && !listed.has(record.id) ? record : [])),
    out: all.flatMap(({ isThere, record }) => (!isThere && listed.has(record.id) ? record.id : [])),
  }
}
