import { defineConfig } from '@playwright/test'
import { findElectronProgram } from './scripts/set-up/electron-program.mjs'

// The tests start Electron by its package, which finds the program at hand by this variable.
const program = findElectronProgram()
if (program) process.env.ELECTRON_OVERRIDE_DIST_PATH = program.folder

export default defineConfig<object, { ownDisplay: boolean }>({
  testDir: 'tests/app',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Where nobody watches, a machine too busy gets a second chance; the report calls the test flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // A program that starts beside another on a busy machine takes longer than the usual five seconds.
  expect: { timeout: 15_000 },
  use: { trace: 'off', ownDisplay: true },
  projects: [
    { name: 'app', testIgnore: 'packaged.spec.ts' },
    { name: 'packaged', testMatch: 'packaged.spec.ts' },
  ],
})
