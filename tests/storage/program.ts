import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

/** Builds a TypeScript program for Node and returns the file to run; it goes after the tests. */
export async function buildProgram(entry: string): Promise<string> {
  await mkdir('out', { recursive: true })
  const outDir = await mkdtemp(resolve('out', 'program-'))
  afterAll(() => rm(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    // All in one, as in the package: it also starts faster.
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, target: 'node20.18', emptyOutDir: false },
  })
  return join(outDir, `${basename(entry, '.ts')}.js`)
}

/** A program that runs; `firstLine` resolves when it has said something. */
export function startProgram(
  file: string,
  args: readonly string[],
): { readonly child: ChildProcessWithoutNullStreams; readonly firstLine: Promise<string> } {
  const child = spawn(process.execPath, [file, ...args])
  child.stdout.setEncoding('utf8')
  const firstLine = once(child.stdout, 'data').then(([text]) => String(text).trim())
  return { child, firstLine }
}

/** What a program that has ended left behind. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end, in British English if no other language is asked for. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [file, ...args], {
    cwd: options.cwd,
    env: { PATH, HOME, SCHOLIUM_LANGUAGE: 'en-GB', ...options.env },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  child.stdin.end()
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}
