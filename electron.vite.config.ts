import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { listLicences } from './scripts/build/list-licences.mjs'

const from = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    plugins: [listLicences({ also: [from('.'), from('node_modules/electron')] })],
    build: {
      target: 'node20.18',
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
    plugins: [listLicences()],
    build: {
      target: 'node20.18',
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
      // The page takes no font from a `data:` address.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: from('renderer/index.html'), print: from('renderer/print.html') },
      },
    },
    plugins: [react(), listLicences()],
  },
})
