import type { Command } from 'commander'
import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { defaultLibraryFolder } from '../electron/storage/defaultLibraryFolder'
import type { Library } from '../electron/storage/library'
import { openLibrary } from '../electron/storage/openLibrary'
import type { Io } from './io'

/** What every command works with. */
export interface Context {
  readonly io: Io
  /** The folder of the library that the user means, absolute. */
  readonly libraryFolder: () => string
  /** Opens the library that the user means, does the work, and closes it. */
  readonly withLibrary: (
    options: { readonly write: boolean },
    work: (library: Library) => Promise<void> | void,
  ) => Promise<void>
  /** Writes lines to standard output. */
  readonly print: (...lines: readonly string[]) => void
  /** Writes one JSON value to standard output. */
  readonly printJson: (value: unknown) => void
  /** Says on standard error what went wrong with a part of the work; the exit code becomes 1. */
  readonly fail: (sentence: string) => void
  /** Says something on standard error that is no failure. */
  readonly tell: (sentence: string) => void
  /** Text in a style where colours are shown, and as it is elsewhere. */
  readonly style: (format: 'bold' | 'dim', text: string) => string
}

/** The context of one run; `hasFailed` tells whether `fail` was called. */
export function contextOf(
  program: Command,
  io: Io,
): { readonly context: Context; readonly hasFailed: () => boolean } {
  let failed = false
  const tell = (sentence: string): void => io.writeError(`scholium: ${sentence}\n`)

  const libraryFolder = (): string => {
    const { library: named } = program.opts<{ library?: string }>()
    return resolve(io.folder, named ?? defaultLibraryFolder(io.environment))
  }

  const context: Context = {
    io,
    libraryFolder,
    withLibrary: async ({ write }, work) => {
      const library = await openLibrary(libraryFolder(), { write, program: 'scholium' })
      const told = new Set<string>()
      const tellWarnings = (): void => {
        for (const warning of library.warnings()) if (!told.has(warning)) tell(warning)
        for (const warning of library.warnings()) told.add(warning)
      }
      try {
        tellWarnings()
        await work(library)
        if (write) await library.tidyUp()
        tellWarnings()
      } finally {
        await library.close()
      }
    },
    print: (...lines) => io.writeOut(lines.map((line) => `${line}\n`).join('')),
    printJson: (value) => io.writeOut(`${JSON.stringify(value, null, 2)}\n`),
    fail: (sentence) => {
      failed = true
      tell(sentence)
    },
    tell,
    style: (format, text) => (io.styled ? styleText(format, text) : text),
  }
  return { context, hasFailed: () => failed }
}
