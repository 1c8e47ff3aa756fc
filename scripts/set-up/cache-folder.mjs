import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where things are kept that survive `npm ci`, by the XDG base directory specification. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'scholium')
