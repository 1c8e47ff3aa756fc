import { say } from './project.mjs'

/** Something that the person at the keyboard can put right; its message is the whole sentence to show. */
export class SetUpFailure extends Error {}

/**
 * Runs a command's main function and sets the exit code that it returns, if any; a
 * {@link SetUpFailure} is shown as its sentence alone with exit code 1, anything else keeps its stack.
 *
 * @param {() => Promise<number | undefined>} main
 */
export async function runCommand(main) {
  try {
    const exitCode = await main()
    if (exitCode !== undefined) process.exitCode = exitCode
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
