import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge } from '../../shared/contract'
import { findElectronProgram } from '../../scripts/set-up/electron-program.mjs'
import { projectFolder } from '../../scripts/set-up/project.mjs'
import { test as base } from './display'

declare global {
  interface Window {
    readonly scholium: Bridge
  }
}

/** The built program, running on a library and a user-data folder of its own. */
export interface Program {
  readonly app: ElectronApplication
  readonly page: Page
  readonly library: string
  readonly profile: string
  /** Quits as a user does, and resolves when the process has ended. */
  readonly close: () => Promise<void>
}

interface LaunchOptions {
  /** Files to import, as on the command line; absolute. */
  readonly files?: readonly string[]
  /** Switches of Chromium. */
  readonly switches?: readonly string[]
  /** What the reader speaks, as a BCP 47 tag. */
  readonly language?: string
}

interface Fixtures {
  /** A folder of this test alone, with `library` and `profile` in it; removed afterwards. */
  readonly folder: string
  /** Starts the program; started again after `close`, it finds everything as it left it. */
  readonly launch: (options?: LaunchOptions) => Promise<Program>
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from a pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'scholium-app-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use) => {
    const running = new Set<Program>()
    await use(async (options = {}) => {
      const program = await launchProgram(folder, options)
      running.add(program)
      program.app.once('close', () => running.delete(program))
      return program
    })
    await Promise.all([...running].map((program) => program.close()))
  },
})

/** Starts the built program on `library` and `profile` in a folder, and waits for its window. */
async function launchProgram(
  folder: string,
  { files = [], switches = [], language = 'en-GB' }: LaunchOptions = {},
): Promise<Program> {
  const library = join(folder, 'library')
  const profile = join(folder, 'profile')
  const start = programOn({ library, profile }, switches, files)
  const app = await _electron.launch({
    ...start,
    env: { ...start.env, SCHOLIUM_LANGUAGE: language },
    cwd: folder,
  })
  const page = await app.firstWindow()
  return { app, page, library, profile, close: () => app.close() }
}

/** How a process of the built program is started on a library and a user-data folder. */
export function programOn(
  { library, profile }: Pick<Program, 'library' | 'profile'>,
  ...args: readonly (readonly string[])[]
): { executablePath: string; args: string[]; env: Record<string, string> } {
  return {
    executablePath: programFile(),
    args: [
      projectFolder,
      // As root Chromium refuses to start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      ...args.flat(),
    ],
    env: {
      SCHOLIUM_LANGUAGE: 'en-GB',
      ...inherited(),
      SCHOLIUM_LIBRARY: library,
      SCHOLIUM_CACHE: join(profile, 'index'),
    },
  }
}

function programFile(): string {
  const program = findElectronProgram()
  if (!program) throw new Error('There is no Electron here: run "npm run set-up" first.')
  return program.executable
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
