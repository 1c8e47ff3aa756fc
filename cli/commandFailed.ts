/** Why a command could not do what was asked, as one sentence; the exit code is 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}
