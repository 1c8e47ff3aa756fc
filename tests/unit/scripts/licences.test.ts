import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Rolldown, type UserConfig } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import config from '../../../electron.vite.config'
import { icnsOf, icoOf } from '../../../scripts/icons/containers.mjs'
import type { PackageLicence } from '../../../shared/about'

const root = resolve(import.meta.dirname, '../../..')

/** What the bundler itself lists, which is all but fonts and what is not bundled. */
type Listed = Pick<PackageLicence, 'name' | 'version'>

const built = new Map<string, { ours: readonly PackageLicence[]; bundler: readonly Listed[] }>()

beforeAll(async () => {
  const { main, renderer } = config as { readonly main: UserConfig; readonly renderer: UserConfig }
  await buildPart('main', { ...main, ssr: { noExternal: true, external: ['electron'] } })
  await buildPart('renderer', renderer)
}, 60_000)

async function buildPart(part: string, options: UserConfig): Promise<void> {
  const { output } = (await build({
    ...options,
    configFile: false,
    logLevel: 'silent',
    build: {
      ...options.build,
      ssr: part === 'main',
      write: false,
      minify: false,
      license: { fileName: 'bundler.json' },
    },
  })) as Rolldown.RolldownOutput
  const read = (fileName: string): unknown => {
    const found = output.find((file) => file.fileName === fileName)
    if (found?.type !== 'asset') throw new Error(`the build has no ${fileName}`)
    return JSON.parse(String(found.source))
  }
  built.set(part, {
    ours: read('licences.json') as readonly PackageLicence[],
    bundler: read('bundler.json') as readonly Listed[],
  })
}

test('everything that is bundled is listed', () => {
  for (const { ours, bundler } of built.values()) {
    const listed = new Set(ours.map(nameAndVersion))
    expect(bundler.length).toBeGreaterThan(40)
    expect(bundler.map(nameAndVersion).filter((one) => !listed.has(one))).toEqual([])
  }
})

test('all that the program depends on is listed, fonts too, and what it runs on', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const listed = new Set(all().map(({ name }) => name))
  const wanted = ['scholium', 'electron', ...Object.keys(dependencies)]
  expect(wanted.filter((name) => !listed.has(name))).toEqual([])
})

test('each has a version, a licence by name, and its text', () => {
  const lacking = all().filter(
    ({ version, licence, text }) => !/^\d/.test(version) || licence === '' || text.length < 400,
  )
  expect(lacking).toEqual([])
})

test('an icon says where each of its pictures is', () => {
  const pictures = [32, 64, 128, 256, 512, 1024].map((size) => ({ size, png: Buffer.from([size]) }))
  const ico = icoOf(pictures.slice(0, 4))
  expect([ico.readUInt8(6), ico.readUInt8(6 + 3 * 16), ico.readUInt32LE(18 + 16)]).toEqual([
    32,
    0,
    6 + 4 * 16 + 1,
  ])
  const icns = icnsOf(pictures)
  expect(icns.readUInt32BE(4)).toBe(icns.length)
})

function all(): readonly PackageLicence[] {
  return [...built.values()].flatMap(({ ours }) => ours)
}

function nameAndVersion({ name, version }: Listed): string {
  return `${name} ${version}`
}
