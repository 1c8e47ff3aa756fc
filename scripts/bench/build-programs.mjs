import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectFolder } from '../set-up/project.mjs'

/**
 * Builds every TypeScript program of a folder for Node, each whole, and returns the folder they
 * are in: `measure.ts` becomes `measure.mjs`.
 *
 * @param {string} sources relative to the project
 * @param {string} outDir absolute
 */
export async function buildPrograms(sources, outDir) {
  // Only now: the dependencies may just have been installed.
  const { build } = await import('vite')
  const programs = readdirSync(join(projectFolder, sources)).filter((name) => name.endsWith('.ts'))
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    // Playwright finds its own files by where it lies.
    ssr: { noExternal: true, external: ['@playwright/test'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20.18',
      rolldownOptions: {
        input: Object.fromEntries(
          programs.map((name) => [basename(name, '.ts'), join(projectFolder, sources, name)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared/[name]-[hash].mjs' },
      },
    },
  })
  return outDir
}
