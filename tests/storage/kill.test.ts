import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openLibrary } from '../../electron/storage/openLibrary'
import { importedArticle } from './importedArticle'
import { buildProgram, startProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

test(
  'whenever the program is killed, every acknowledged change is there and no tag is missing',
  {
    timeout: 120_000,
  },
  async () => {
    const program = await buildProgram('tests/storage/children/changeUntilKilled.ts')
    const folder = await temporaryFolder()
    const library = await openLibrary(folder, { write: true })
    const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
    await library.close()

    let acknowledged = -1
    for (let round = 0; round < 12; round++) {
      const { child } = startProgram(program, [folder, String(acknowledged + 1)])
      let heard = 0
      for await (const line of createInterface(child.stdout)) {
        acknowledged = Number(line)
        heard++
        if (heard > round % 4) child.kill('SIGKILL')
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')

      const read = await openLibrary(folder, { write: false })
      expect(read.warnings()).toEqual([])
      const highlights = read.state().highlights.get(id)!
      const numbers = highlights.map((highlight) => Number(highlight.id.slice(1)))
      expect(numbers.slice(0, acknowledged + 1)).toEqual(
        Array.from({ length: acknowledged + 1 }, (_, index) => index),
      )
      const tags = new Set(read.state().tags.map((tag) => tag.id))
      expect(
        highlights.flatMap((highlight) => highlight.tags).filter((tag) => !tags.has(tag)),
      ).toEqual([])
      acknowledged = numbers.at(-1)!
    }
    expect(acknowledged).toBeGreaterThan(12)
  },
)
