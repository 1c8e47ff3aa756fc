import { openLibrary } from '../../electron/storage/openLibrary'

/** Makes a backup of a library that is not open, as the program does when it has a moment. */
export async function backUp(folder: string): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  await library.tidyUp({ backUp: 'now' })
  await library.close()
}
