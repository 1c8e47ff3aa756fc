import { t } from '../../shared/language/t'
import { app } from 'electron'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { release } from 'node:os'
import { dirname, join } from 'node:path'
import type { AboutProgram, PackageLicence } from '../../shared/about'

/** The parts of the build, each with the list of the packages that are in it. */
const parts = ['main', 'preload', 'renderer']

/** What the program is made of, as its build has written it down. */
export async function aboutProgram(): Promise<AboutProgram> {
  const { electron, chrome, node, v8 } = process.versions
  const lists = await Promise.all(parts.map(licencesOf))
  // The same package may be in two parts.
  const packages = new Map(lists.flat().map((one) => [`${one.name} ${one.version}`, one]))
  return {
    versions: [
      { name: app.name, version: app.getVersion() },
      { name: 'Electron', version: electron },
      { name: 'Chromium', version: chrome },
      { name: 'Node', version: node },
      { name: 'V8', version: v8 },
      { name: t('about.system'), version: `${process.platform} ${release()} ${process.arch}` },
    ],
    packages: [...packages.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    browserLicences: browserLicences(),
  }
}

/** Where the file with the licences of Chromium lies, or null if it is not there. */
export function browserLicences(): string | null {
  // Beside the program; in a Mac's bundle, where all that is not code lies.
  const folders = [dirname(process.execPath), process.resourcesPath]
  const files = folders.map((folder) => join(folder, 'LICENSES.chromium.html'))
  return files.find((file) => existsSync(file)) ?? null
}

async function licencesOf(part: string): Promise<readonly PackageLicence[]> {
  const file = join(app.getAppPath(), 'out', part, 'licences.json')
  return JSON.parse(await readFile(file, 'utf8')) as readonly PackageLicence[]
}
