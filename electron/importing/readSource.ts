import { readFileSync, realpathSync, statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { t } from '../../shared/language/t'
import type { ReadImage } from './html/images'
import { ImportRefused } from './importedArticle'

/** In bytes. */
const megabyte = 1024 * 1024
/** Bytes; larger files are refused before they are read. */
const largestFile = 64 * megabyte
const largestImage = 5 * megabyte

/** The bytes of a file. Throws `ImportRefused` for a folder and for all that cannot be read. */
export async function readSource(path: string): Promise<Uint8Array> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new ImportRefused('folder', t('importing.folder', { name }))
    if (!found.isFile()) throw new ImportRefused('unreadable', t('importing.device', { name }))
    if (found.size > largestFile)
      throw new ImportRefused(
        'too-large',
        t('importing.tooLarge', {
          name,
          size: Math.ceil(found.size / megabyte),
          most: largestFile / megabyte,
        }),
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
      return t('importing.notThere', { name })
    case 'EACCES':
    case 'EPERM':
      return t('importing.notPermitted', { name })
    case 'EBUSY':
      return t('importing.inUse', { name })
    default:
      return code === ''
        ? t('importing.cannotBeReadAtAll', { name })
        : t('importing.cannotBeRead', { name, code })
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
