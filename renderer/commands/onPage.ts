import type { Command } from './command'

/** The same commands, which do nothing while a desk lies in place of the page. */
export function onPage(commands: readonly Command[]): readonly Command[] {
  return commands.map((command) => ({
    ...command,
    applies: (state) => state.desk === null && command.applies(state),
  }))
}
