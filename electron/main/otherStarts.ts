import { app } from 'electron'
import { z } from 'zod'

const startSchema = z.readonly(
  z.object({ library: z.string(), files: z.array(z.string()).readonly() }),
)
/** What the program was started with: absolute paths of its library and of files to import. */
export type Start = z.infer<typeof startSchema>

/**
 * Takes the right to be the one program for this user-data folder and hears of everything that is
 * opened with it from then on, here or by later starts. Null when another process has that right;
 * it has been told `start` then, and comes to the front.
 */
export function takeTurn(start: Start): ((hear: (other: Start) => void) => void) | null {
  if (!app.requestSingleInstanceLock(start)) return null
  // Until the library is open, nobody can do anything about a start.
  const early: Start[] = []
  let tell = (other: Start): void => void early.push(other)
  app.on('second-instance', (_event, _args, _folder, other) => tell(startSchema.parse(other)))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    tell({ library: start.library, files: [file] })
  })
  return (hear) => {
    tell = hear
    for (const other of early.splice(0)) hear(other)
  }
}
