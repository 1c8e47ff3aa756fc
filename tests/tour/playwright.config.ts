import { defineConfig } from '@playwright/test'

// Not among the tests: `npm run tour` runs it, for its pictures.
export default defineConfig({
  testDir: '.',
  testMatch: '*.tour.ts',
  outputDir: '../../test-results/tour',
  reporter: 'line',
  workers: 1,
  timeout: 180_000,
})
