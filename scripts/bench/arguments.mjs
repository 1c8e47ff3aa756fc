import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SetUpFailure } from '../set-up/failure.mjs'
import { projectFolder } from '../set-up/project.mjs'
import { suites } from './suites.mjs'

const usage = `npm run bench -- ${suites.map(({ name }) => name).join('|')} [--json FILE] [--folder DIR] [--quick] [--part NAME]…`

/**
 * What the command line of `npm run bench` asks for, with absolute paths; a `SetUpFailure` shows
 * how to ask.
 *
 * @param {string[]} args
 */
export function benchArguments(args) {
  const { values, positionals } = parsed(args)
  const suite = suites.find(({ name }) => name === positionals[0])
  if (!suite || positionals.length > 1) throw new SetUpFailure(usage)
  const unknown = values.part.find((part) => !suite.parts.includes(part))
  if (unknown !== undefined)
    throw new SetUpFailure(
      `“${suite.name}” has no part “${unknown}”${suite.parts.length > 0 ? `, only ${suite.parts.join(', ')}` : ''}.`,
    )
  return {
    suite,
    jsonFile: values.json === undefined ? undefined : fromCaller(values.json),
    folder:
      values.folder === undefined
        ? resolve(projectFolder, 'out', 'bench')
        : fromCaller(values.folder),
    quick: values.quick,
    parts: values.part.length > 0 ? values.part : suite.parts,
  }
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        folder: { type: 'string' },
        quick: { type: 'boolean', default: false },
        part: { type: 'string', multiple: true, default: [] },
      },
    })
  } catch (error) {
    throw new SetUpFailure(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/**
 * npm runs scripts in the project's folder, so the caller's own folder is what a path starts from.
 *
 * @param {string} path
 */
function fromCaller(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
