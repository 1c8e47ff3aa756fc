import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'

/** Beside each part of the build, the licences of all that is bundled into it. */
const license = { fileName: 'licences.md' }

const from = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      license,
      // Everything is bundled but Electron itself, so a package needs no node_modules.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: from('electron/main/index.ts'),
          importWorker: from('electron/importing/importWorker.ts'),
          catalogueWorker: from('electron/catalogue/catalogueWorker.ts'),
          cli: from('cli/index.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      license,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: from('electron/preload/index.ts') },
        // A sandboxed window cannot load a preload script that is an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    build: {
      target: 'chrome130',
      minify: true,
      license,
      // The page takes no font from a `data:` address.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: from('renderer/index.html'), print: from('renderer/print.html') },
      },
    },
    plugins: [react()],
  },
})
