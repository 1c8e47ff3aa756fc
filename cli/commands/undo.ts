import { InvalidArgumentError, type Command } from 'commander'
import { t } from '../../shared/language/t'
import type { Context } from '../context'

const messages = {
  undo: { done: 'acts.undone', nothing: 'cli.nothingToUndo' },
  redo: { done: 'acts.redone', nothing: 'cli.nothingToRedo' },
} as const

/** `scholium undo` and `scholium redo`: back and forth through what was done, wherever it was. */
export function addUndo(program: Command, context: Context): void {
  for (const way of ['undo', 'redo'] as const) {
    program
      .command(way)
      .summary(t(`cliHelp.${way}`))
      .description(t(`cliHelp.${way}Description`))
      .argument('[n]', t('cliHelp.undoSteps'), parseCount, 1)
      .action(async (steps: number) => {
        await context.withLibrary({ write: true }, async (library) => {
          const stepped = await library.history[way](steps)
          const all = stepped?.said ?? []
          for (const said of all) context.print(t(messages[way].done, { said }))
          if (all.length < steps) context.tell(t(messages[way].nothing, { done: all.length }))
        })
      })
  }
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError(t('cli.numberFromOne'))
  return Number(text)
}
