import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportedArticle } from '../../electron/importing/importedArticle'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { applyChange, inverseOf, type Change, type LibraryState } from '../../shared/notes/changes'
import { highlightColors } from '../../shared/notes/highlight'
import { sentence } from '../bench/generate/prose'
import { seededRandom } from '../bench/seededRandom'
import { contentsOf } from '../storage/contentsOf'
import { importedArticle } from '../storage/importedArticle'
import { awayFolder } from './awayFolder'
import { nothing } from './contentsAfter'
import { heldArticles, largeChange, randomChange } from './randomChange'
import { say } from './say'
import type { Asked, Work, WriterTask } from './statement'
import { summaryOf } from './summary'
import { temperOf, type Step } from './tempers'

/** Opens a library and does things at random until it is killed, and says all it does. */
export async function writeUntilKilled(task: WriterTask): Promise<never> {
  const random = seededRandom(task.seed)
  let made = 0
  const next = (): string => `${task.name}-${++made}`
  const ingredients = { random, next }
  const chooseStep = temperOf(task.temper, random)
  let number = 0
  let library: Library
  /** What the library holds once all that was asked is done. */
  let state: LibraryState = nothing.state
  /** The changes that can be undone and done again, the next one last, for all that is known here. */
  const done: Change[] = []
  const undone: Change[] = []
  /** How many articles are on their way: each is a step too, and nobody knows before which. */
  let importing = 0

  async function open(): Promise<void> {
    let isOpen = false
    library = await openLibrary(task.library, {
      write: true,
      refuge: task.refuge,
      // What is told before that is among the warnings.
      tell: (event) => {
        if (isOpen && event.kind === 'warning') say({ kind: 'warned', sentence: event.sentence })
      },
    })
    isOpen = true
    state = library.state()
    done.length = 0
    undone.length = 0
    say({ kind: 'opened', found: summaryOf(contentsOf(library)), warnings: library.warnings() })
  }

  /** Asks for something and resolves when it is acknowledged. */
  async function ask(asked: Asked): Promise<void> {
    const mine = ++number
    const acknowledge = (): void => say({ kind: 'acknowledged', number: mine })
    say({ kind: 'asked', number: mine, asked })
    switch (asked.kind) {
      case 'change':
        state = applyChange(state, asked.change)
        done.push(asked.change)
        undone.length = 0
        await library.change(asked.change)
        return acknowledge()
      case 'undo':
      case 'redo': {
        state = applyChange(state, asked.change)
        const [from, to] = asked.kind === 'undo' ? [done, undone] : [undone, done]
        to.push(from.pop()!)
        if (!(await library.history[asked.kind](1))) throw new Error(`nothing to ${asked.kind}`)
        return acknowledge()
      }
      case 'settings':
        await library.changeSettings(asked.settings)
        return acknowledge()
      case 'place':
        return library.setPlace(asked.articleId, asked.offset)
      case 'add-article': {
        importing++
        const record = await library.addArticle(article(asked.title), { keepBoth: true })
        say({ kind: 'acknowledged', number: mine, record })
        state = applyChange(state, { kind: 'add-article', record })
        importing--
        done.length = 0
        undone.length = 0
      }
    }
  }

  async function during(work: Work, doIt: () => Promise<void>): Promise<void> {
    const list = statSync(join(task.library, 'library.json'), { throwIfNoEntry: false })
    say({ kind: 'begun', work, list: list?.ino ?? null })
    await doIt()
    say({ kind: 'done', work })
  }

  function something(): Asked {
    const kind = random.fraction()
    const held = heldArticles(state)
    if (kind < 0.05) {
      const settings = {
        fontSize: 12 + 24 * random.fraction(),
        color: random.pick(highlightColors),
        openArticle: held.length > 0 ? random.pick(held).id : null,
      }
      return { kind: 'settings', settings }
    }
    if (kind < 0.1 && held.length > 0) {
      return { kind: 'place', articleId: random.pick(held).id, offset: random.integer(0, 9_999) }
    }
    const [last, following] = importing > 0 ? [] : [done.at(-1), undone.at(-1)]
    if (kind < 0.2 && last) return { kind: 'undo', change: inverseOf(last) }
    if (kind < 0.25 && following) return { kind: 'redo', change: following }
    return { kind: 'change', change: randomChange(state, ingredients) }
  }

  function newArticle(): Asked {
    const title = `${sentence(random)} ${next()}`
    return { kind: 'add-article', title, words: article(title).words }
  }

  /** Asks for several things and waits for none before the next. */
  async function burst(count: number): Promise<void> {
    const all = Array.from({ length: count }, () =>
      ask(random.fraction() < 0.04 && heldArticles(state).length < 20 ? newArticle() : something()),
    )
    await Promise.all(all)
  }

  const steps: Record<Step, () => Promise<void>> = {
    one: () => ask(something()),
    article: () => ask(heldArticles(state).length < 20 ? newArticle() : something()),
    burst: () => during('burst', () => burst(random.integer(2, 20))),
    large: () =>
      during('large-change', async () => {
        const parts = Math.round(2 * 1_500 ** random.fraction())
        await ask({ kind: 'change', change: largeChange(state, parts, ingredients) })
      }),
    tidy: () =>
      during('tidying', async () => {
        const tidying = library.tidyUp()
        if (random.fraction() < 0.5) await burst(random.integer(1, 8))
        await tidying
      }),
    backUp: () =>
      during('backing-up', async () => {
        const backingUp = library.tidyUp({ backUp: 'now' })
        if (random.fraction() < 0.5) await burst(random.integer(1, 8))
        await backingUp
      }),
    close: async () => {
      await during('closing', () => library.close())
      await open()
    },
    away: () =>
      during('being-away', async () => {
        renameSync(task.library, awayFolder(task.library))
        for (let left = random.integer(1, 6); left > 0; left--) await ask(something())
        renameSync(awayFolder(task.library), task.library)
      }),
  }

  try {
    await open()
    for (;;) {
      const isBare = heldArticles(state).length < 3 && random.fraction() < 0.3
      await steps[isBare ? 'article' : chooseStep()]()
    }
  } catch (error) {
    const sentence = error instanceof Error ? (error.stack ?? error.message) : String(error)
    say({ kind: 'failed', sentence })
    process.exit(1)
  }
}

function article(title: string): ImportedArticle {
  return importedArticle(title, [`${title} begins.`, 'It went on and on, and then it ended.'])
}
