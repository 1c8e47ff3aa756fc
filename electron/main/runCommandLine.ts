/**
 * Runs the program's command line as it is built beside this file, and resolves to its exit code.
 * It is loaded only then, and by its address: it is a program of its own, which the main process
 * does not import.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const address = new URL('./cli.js', import.meta.url).href
  const { runCli } = (await import(/* @vite-ignore */ address)) as {
    readonly runCli: (args: readonly string[]) => Promise<number>
  }
  return runCli(args)
}
