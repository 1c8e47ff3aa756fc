import { expect, test } from 'vitest'
import type { Act } from '../../../electron/storage/journal/entry'
import { createSaving, type Saving } from '../../../electron/storage/saving'

function actOf(openArticle: string): Act {
  return { kind: 'settings', settings: { openArticle } }
}

function nameOf(act: Act): string {
  return act.kind === 'settings' ? (act.settings.openArticle ?? '') : act.kind
}

interface Disk {
  readonly saving: Saving
  /** The names of the acts that were brought to the disk together, in order. */
  readonly tried: readonly (readonly string[])[]
  /** The names of the acts that count, in order. */
  readonly kept: readonly string[]
  /** What was accepted and neither kept nor taken back. */
  readonly open: ReadonlySet<string>
}

/** A disk that refuses everything that holds something large, and takes its time for the rest. */
function diskOf({
  accept = () => {},
  prepare = () => undefined,
}: {
  readonly accept?: (name: string) => void
  readonly prepare?: (act: Act) => Promise<void> | undefined
} = {}): Disk {
  const tried: string[][] = []
  const kept: string[] = []
  const open = new Set<string>()
  const saving = createSaving(
    prepare,
    (act) => {
      const name = nameOf(act)
      accept(name)
      open.add(name)
      return {
        keep: () => {
          open.delete(name)
          kept.push(name)
        },
        takeBack: () => open.delete(name),
      }
    },
    async (acts) => {
      const names = acts.map(nameOf)
      tried.push(names)
      await new Promise(setImmediate)
      if (names.some((name) => name.startsWith('large'))) throw new Error('no room')
      return 'library'
    },
    () => expect(open).toEqual(new Set()),
  )
  return { saving, tried, kept, open }
}

async function outcomesOf(saving: Saving, names: readonly string[]): Promise<readonly string[]> {
  const outcomes = await Promise.allSettled(names.map((name) => saving.save(actOf(name))))
  return outcomes.map((one) =>
    one.status === 'fulfilled'
      ? one.value.where
      : one.reason instanceof Error
        ? one.reason.message
        : '?',
  )
}

test('what is asked for while the disk is busy goes to it together, in the order of asking', async () => {
  const { saving, tried, kept } = diskOf()
  expect(await outcomesOf(saving, ['a', 'b', 'c', 'd'])).toEqual(
    Array.from({ length: 4 }, () => 'library'),
  )
  expect(tried.length).toBeLessThan(4)
  expect(tried.flat()).toEqual(['a', 'b', 'c', 'd'])
  expect(kept).toEqual(['a', 'b', 'c', 'd'])
})

test('one that is too large does not take the others with it, nor change their order', async () => {
  const { saving, tried, kept, open } = diskOf()
  expect(await outcomesOf(saving, ['first', 'a', 'large 1', 'b', 'large 2', 'c'])).toEqual([
    'library',
    'library',
    'no room',
    'library',
    'no room',
    'library',
  ])
  expect(kept).toEqual(['first', 'a', 'b', 'c'])
  expect(open).toEqual(new Set())
  // Those that come later go together again.
  const before = tried.length
  await outcomesOf(saving, ['x', 'y', 'z'])
  expect(tried.length - before).toBeLessThan(3)
})

test('what comes while others are tried one by one waits for them', async () => {
  const { saving, kept } = diskOf()
  const early = outcomesOf(saving, ['a', 'large', 'b'])
  await new Promise(setImmediate)
  const late = outcomesOf(saving, ['c', 'd'])
  expect(await early).toEqual(['library', 'no room', 'library'])
  expect(await late).toEqual(['library', 'library'])
  expect(kept).toEqual(['a', 'b', 'c', 'd'])
})

test('what is refused never gets to the disk', async () => {
  const { saving, tried, kept } = diskOf({
    accept: (name) => {
      if (name.startsWith('wrong')) throw new Error('refused')
    },
  })
  expect(await outcomesOf(saving, ['wrong 1', 'a', 'wrong 2', 'b'])).toEqual([
    'refused',
    'library',
    'refused',
    'library',
  ])
  expect(tried.flat()).toEqual(['a', 'b'])
  expect(kept).toEqual(['a', 'b'])
})

test('one that cannot be judged is rejected, and the others go on', async () => {
  const { saving, kept } = diskOf({
    prepare: (act) =>
      nameOf(act).startsWith('unread') ? Promise.reject(new Error('cannot be read')) : undefined,
  })
  expect(await outcomesOf(saving, ['a', 'unread', 'b'])).toEqual([
    'library',
    'cannot be read',
    'library',
  ])
  expect(await outcomesOf(saving, ['c'])).toEqual(['library'])
  await saving.settled()
  expect(kept).toEqual(['a', 'b', 'c'])
})

test('it is settled when nothing waits any more', async () => {
  const { saving, kept } = diskOf()
  const asked = [saving.save(actOf('a')), saving.save(actOf('b'))]
  await saving.settled()
  expect(kept).toEqual(['a', 'b'])
  await Promise.all(asked)
  await saving.settled()
})

test('what is worked out sees all that was asked for before, and nothing that was asked for after', async () => {
  const { saving, kept, tried } = diskOf()
  const seen: string[] = []
  await Promise.all([
    saving.save(actOf('a')),
    saving.save(actOf('b')),
    saving.saveTogether(async () => {
      seen.push(...kept)
      return [actOf('c'), actOf('d')]
    }),
    saving.save(actOf('e')),
  ])
  expect(seen).toEqual(['a', 'b'])
  expect(kept).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(tried).toContainEqual(['c', 'd'])
})

test('of acts that are worked out together none is kept when one is refused', async () => {
  const { saving, kept, open } = diskOf({
    accept: (name) => {
      if (name === 'bad') throw new Error('refused')
    },
  })
  const together = saving.saveTogether(async () => [actOf('good'), actOf('bad')])
  await expect(together).rejects.toThrow('refused')
  expect(await outcomesOf(saving, ['after'])).toEqual(['library'])
  expect({ kept, open }).toEqual({ kept: ['after'], open: new Set() })
  expect(await saving.saveTogether(async () => [])).toMatchObject({ acts: [] })
})
