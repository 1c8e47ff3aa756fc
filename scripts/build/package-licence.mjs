import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { usualTexts } from './usual-texts.mjs'

/**
 * What the program says of a package that it ships: `shared/about.ts` describes the same.
 *
 * @typedef {object} PackageLicence
 * @property {string} name
 * @property {string} version
 * @property {string} licence
 * @property {string} text
 */

const licenceFile = /^(?:un)?licen[cs]e(?:[.-].*)?$|^copying(?:\..*)?$/i

/**
 * The folder of the package that a file belongs to, or null if that is the project itself.
 *
 * @param {string} file
 */
export function packageFolderOf(file) {
  if (!file.includes(`${sep}node_modules${sep}`)) return null
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    // Some packages have files of that name within that only say how modules are to be read.
    if (existsSync(join(folder, 'package.json')) && packageAt(folder).name) return folder
  }
  return null
}

/**
 * The licence of the package in a folder. A package without a file for it gets the usual text of
 * the licence it names; throws where there is none of that either.
 *
 * @param {string} folder
 * @returns {PackageLicence}
 */
export function readPackageLicence(folder) {
  const { name, version, license: licence, author } = packageAt(folder)
  const file = readdirSync(folder).find((name) => licenceFile.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8') : usualText(licence, author)
  if (!licence || !text) throw new Error(`${name} ${version} says nothing of its licence.`)
  return { name, version, licence, text: text.replaceAll('\r\n', '\n').trim() }
}

/**
 * @param {string} licence
 * @param {string | { readonly name: string } | undefined} author
 */
function usualText(licence, author) {
  const text = usualTexts[licence]
  const holder = typeof author === 'string' ? author : author?.name
  return text && holder ? `Copyright (c) ${holder}\n\n${text}` : null
}

/** @param {string} folder */
function packageAt(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
