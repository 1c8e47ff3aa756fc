import { InvalidArgumentError, type Command } from 'commander'
import type { Context } from '../context'

/** `scholium undo` and `scholium redo`: back and forth through what was done, wherever it was. */
export function addUndo(program: Command, context: Context): void {
  for (const way of ['undo', 'redo'] as const) {
    const what = way === 'undo' ? 'take back what was done last' : 'do again what was taken back'
    program
      .command(way)
      .summary(what)
      .description(`${what[0]!.toUpperCase()}${what.slice(1)}, in the program or here.`)
      .argument('[n]', 'how many steps', parseCount, 1)
      .action(async (steps: number) => {
        await context.withLibrary({ write: true }, async (library) => {
          const stepped = await library.history[way](steps)
          const prefix = way === 'undo' ? 'Undid' : 'Did again'
          for (const said of stepped?.said ?? []) context.print(`${prefix}: ${said}`)
          const { length } = stepped?.said ?? []
          if (length < steps) context.tell(nothingMore(way, length))
        })
      })
  }
}

function nothingMore(way: 'undo' | 'redo', done: number): string {
  const more = done === 0 ? 'nothing' : 'nothing more'
  return `There is ${more} to ${way}; scholium history lists what was done.`
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is a number from 1 on.')
  return Number(text)
}
