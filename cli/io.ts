/** What a command may touch of the world besides the library and the files it is named. */
export interface Io {
  readonly writeOut: (text: string) => void
  readonly writeError: (text: string) => void
  /** Whether standard output shows colours: a terminal does unless `NO_COLOR` is set. */
  readonly styled: boolean
  /** Characters in a line of standard output. */
  readonly width: number
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly folder: string
  /** Resolves when everything written has left the process. */
  readonly drained: () => Promise<void>
}

/** The streams, the environment and the folder of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever reads, such as `head`, has seen enough.
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    writeOut: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    styled: stdout.isTTY === true && !env['NO_COLOR'],
    width: stdout.columns ?? 80,
    environment: env,
    folder: process.cwd(),
    drained: async () => {
      await Promise.all([stdout, stderr].map(drained))
    },
  }
}

/** Resolves when a stream has passed on all it was given, or cannot any more. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
