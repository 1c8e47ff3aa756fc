import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What the program was started for: the command line's own work, or a window. */
export type CommandLine =
  | { readonly kind: 'cli'; readonly args: readonly string[] }
  | {
      readonly kind: 'window'
      /** The folder that `--library` names, absolute. */
      readonly library: string | null
      /** The files to import, absolute. */
      readonly files: readonly string[]
    }

/**
 * Reads the arguments after the name of the executable. Options that are not ours are Chromium's
 * and are passed over; paths start from `workingFolder`. Unless the program is packaged, the first
 * path is its own.
 */
export function parseCommandLine(
  args: readonly string[],
  workingFolder: string,
  isPackaged: boolean,
): CommandLine {
  const cli = args.indexOf('--cli')
  if (cli >= 0) return { kind: 'cli', args: args.slice(cli + 1) }
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { library: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const absolute = (path: string): string => resolve(workingFolder, path)
  return {
    kind: 'window',
    library: typeof values.library === 'string' ? absolute(values.library) : null,
    files: positionals.slice(isPackaged ? 0 : 1).map(absolute),
  }
}
