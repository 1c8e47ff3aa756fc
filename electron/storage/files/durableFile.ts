import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a file is to hold; pieces are made only as they are written. */
export type Content = string | Uint8Array | Iterable<string>

/** Resolves once a file holds the content and the disk has it; any file of the name is replaced. */
export async function writeSynced(path: string, content: Content): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const piece of piecesOf(content)) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives a file or folder a new name in the same folder and resolves once the disk has it. */
export async function renameSynced(from: string, to: string): Promise<void> {
  await rename(from, to)
  await syncFolder(dirname(to))
}

/** Makes a folder with all that lead to it, and resolves once the disk has the first one made. */
export async function makeFolderSynced(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true })
  if (first) await syncFolder(dirname(first))
}

/** Resolves once the disk has the names in a folder. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder to sync it; NTFS keeps a journal of names by itself.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}
