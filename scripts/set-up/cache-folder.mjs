import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { SetUpFailure } from './failure.mjs'

/** Where things are kept that survive `npm ci`, by the XDG base directory specification. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'scholium')

/** Makes the cache folder where it is missing. */
export function ensureCacheFolder() {
  try {
    mkdirSync(cacheFolder, { recursive: true })
  } catch (error) {
    throw new SetUpFailure(
      `The folder ${cacheFolder}, which is to keep the Electron program, cannot be made (${error instanceof Error ? error.message : error}): set XDG_CACHE_HOME to one that can.`,
    )
  }
}
