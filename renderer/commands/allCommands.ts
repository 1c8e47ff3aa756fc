import { articleCommands } from './articleCommands'
import { codebookCommands } from './codebookCommands'
import type { Command } from './command'
import { deskCommands } from './deskCommands'
import { editCommands } from './editCommands'
import { findCommands } from './findCommands'
import { helpCommands } from './helpCommands'
import { highlightCommands } from './highlightCommands'
import { onPage } from './onPage'
import { overlapCommands } from './overlapCommands'
import { viewCommands } from './viewCommands'

/** Every command, in the order in which they are listed. */
export const allCommands: readonly Command[] = [
  ...onPage(highlightCommands),
  ...onPage(overlapCommands),
  ...articleCommands,
  ...codebookCommands,
  ...onPage(findCommands),
  ...deskCommands,
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
