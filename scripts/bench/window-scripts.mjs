import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../set-up/project.mjs'
import { peersFolder } from './peers.mjs'

const recogito = join(
  peersFolder,
  'node_modules/@recogito/text-annotator/dist/text-annotator.es.js',
)

/** The file of Recogito's style sheet; null where it is not installed. */
export function recogitoStyles() {
  return existsSync(recogito) ? recogito.replace(/\.es\.js$/, '.css') : null
}

/**
 * Builds the scripts that the reader's bench runs in the window, each in one piece, and returns
 * their files.
 *
 * @param {string} outDir absolute
 */
export async function buildWindowScripts(outDir) {
  const pages = join(projectFolder, 'tests/bench/reader/window/peerPages.ts')
  const files = [await buildScript(pages, 'benchPages', outDir)]
  if (recogitoStyles() !== null) files.push(await buildScript(recogito, 'Recogito', outDir))
  return files
}

/**
 * @param {string} entry
 * @param {string} name of the global with what it exports
 * @param {string} outDir
 */
async function buildScript(entry, name, outDir) {
  // Only now: the dependencies may just have been installed.
  const { build } = await import('vite')
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome130',
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  })
  return join(outDir, `${name}.js`)
}
