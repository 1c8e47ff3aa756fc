import { readFileSync, realpathSync, statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import type { ReadImage } from './html/images'
import { ImportRefused } from './importedArticle'

/** Bytes; larger files are refused before they are read. */
const largestFile = 64 * 1024 * 1024
const largestImage = 5 * 1024 * 1024

/** The bytes of a file. Throws `ImportRefused` for a folder and for all that cannot be read. */
export async function readSource(path: string): Promise<Uint8Array> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory())
      throw new ImportRefused(
        'folder',
        `“${name}” is a folder. Open it and choose the files in it that you want to import.`,
      )
    if (!found.isFile())
      throw new ImportRefused(
        'unreadable',
        `“${name}” is a device or a pipe. Save what it gives to a file and import that.`,
      )
    if (found.size > largestFile)
      throw new ImportRefused(
        'too-large',
        `“${name}” has ${Math.ceil(found.size / 1024 / 1024)} MB, and Scholium opens files of up to 64 MB. Split it into parts and import those.`,
      )
    return await readFile(path)
  } catch (error) {
    if (error instanceof ImportRefused) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new ImportRefused('unreadable', unreadable(name, code), { cause: error })
  }
}

function unreadable(name: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `“${name}” is not there. It may have been moved or renamed; choose it again.`
    case 'EACCES':
    case 'EPERM':
      return `“${name}” may not be read by you. Change its permissions, or make a copy that you own.`
    case 'EBUSY':
      return `“${name}” is in use by another program. Close it there and try again.`
    default:
      return `“${name}” could not be read${code === '' ? '' : ` (${code})`}. See that its disk is there and try again.`
  }
}

/** Reads images beside a page; only regular files of at most 5 MB inside the page's own folder. */
export function imagesBeside(pagePath: string): ReadImage {
  let folder: string | null = null
  return (relativePath) => {
    try {
      folder ??= realpathSync(dirname(pagePath)) + sep
      const path = realpathSync(join(folder, relativePath))
      if (!path.startsWith(folder)) return null
      const found = statSync(path)
      return found.isFile() && found.size <= largestImage ? readFileSync(path) : null
    } catch (error) {
      // A picture that was not saved with its page is what a reader expects of saved pages.
      if (error instanceof Error && 'code' in error) return null
      throw error
    }
  }
}
