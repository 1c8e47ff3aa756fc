import { join, resolve } from 'node:path'
import { packageFolderOf, readPackageLicence } from './package-licence.mjs'

/**
 * A plugin that writes, beside a part of the build, the licence of each package of which anything
 * is in it, fonts included: `licences.json` for the About box, `licences.md` for people.
 *
 * @param {object} [options]
 * @param {readonly string[]} [options.also] The folders of packages that ship without being bundled.
 * @returns {import('vite').Plugin}
 */
export function listLicences({ also = [] } = {}) {
  let root = ''
  return {
    name: 'list-licences',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk'
          ? Object.keys(part.modules).map(withoutQuery)
          : part.originalFileNames.map((name) => resolve(root, name)),
      )
      const folders = new Set([...also, ...files.flatMap((file) => packageFolderOf(file) ?? [])])
      const licences = [...folders].map(readPackageLicence).toSorted(byName)
      const emit = (/** @type {string} */ fileName, /** @type {string} */ source) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit('licences.json', JSON.stringify(licences))
      emit('licences.md', inMarkdown(licences))
    },
  }
}

/** What a module is read from; the bundler adds to that how it is read. @param {string} module */
function withoutQuery(module) {
  return join(module.replace(/^\0/, '').replace(/\?.*$/, ''))
}

/** @param {readonly import('./package-licence.mjs').PackageLicence[]} licences */
function inMarkdown(licences) {
  const parts = licences.map(
    ({ name, version, licence, text }) => `## ${name} ${version} (${licence})\n\n${text}\n`,
  )
  return ['# What is in this part of the program\n', ...parts].join('\n')
}

/**
 * @param {import('./package-licence.mjs').PackageLicence} a
 * @param {import('./package-licence.mjs').PackageLicence} b
 */
function byName(a, b) {
  const [first, second] = [`${a.name} ${a.version}`, `${b.name} ${b.version}`]
  return first < second ? -1 : Number(first > second)
}
