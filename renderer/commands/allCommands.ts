import { articleCommands } from './articleCommands'
import { codebookCommands } from './codebookCommands'
import type { Command } from './command'
import { editCommands } from './editCommands'
import { findCommands } from './findCommands'
import { helpCommands } from './helpCommands'
import { highlightCommands } from './highlightCommands'
import { overlapCommands } from './overlapCommands'
import { viewCommands } from './viewCommands'

/** Every command, in the order in which they are listed. */
export const allCommands: readonly Command[] = [
  ...highlightCommands,
  ...overlapCommands,
  ...articleCommands,
  ...codebookCommands,
  ...findCommands,
  ...viewCommands,
  ...editCommands,
  ...helpCommands,
]

/** The command of that id; throws a `RangeError` if there is none. */
export function commandById(id: string): Command {
  const command = allCommands.find((command) => command.id === id)
  if (!command) throw new RangeError(`no command is called ${id}`)
  return command
}
