import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/seedProperties.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles,
          // Unit tests share no state, and loading every module once halves their time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'storage',
          include: ['tests/storage/**/*.test.ts'],
          setupFiles,
          env: { SCHOLIUM_LANGUAGE: 'en-GB' },
        },
      },
    ],
  },
})
