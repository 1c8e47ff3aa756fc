import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SetUpFailure } from '../set-up/failure.mjs'
import { projectFolder } from '../set-up/project.mjs'

const usage = 'npm run torture [-- --rounds N] [--seed S] [--folder DIR]'

/**
 * What the command line of `npm run torture` asks for, with an absolute path; a `SetUpFailure`
 * shows how to ask.
 *
 * @param {string[]} args
 */
export function tortureArguments(args) {
  const { rounds, seed, folder } = parsed(args)
  return {
    rounds: wholeNumber(rounds),
    seed: seed === undefined ? randomInt(100_000) : wholeNumber(seed),
    folder:
      folder === undefined
        ? resolve(projectFolder, 'out', 'torture')
        : // npm runs scripts in the project's folder; a path starts from the caller's own.
          resolve(process.env.INIT_CWD ?? process.cwd(), folder),
  }
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        rounds: { type: 'string', default: '1000' },
        seed: { type: 'string' },
        folder: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new SetUpFailure(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/** @param {string} text */
function wholeNumber(text) {
  if (!/^\d{1,9}$/.test(text)) throw new SetUpFailure(`${text} is not a whole number.\n${usage}`)
  return Number(text)
}
