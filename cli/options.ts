import { InvalidArgumentError, Option } from 'commander'
import { codebookFormats } from '../shared/codebook/codebook'
import { parseTagColor } from '../shared/codebook/inkColors'
import { commandKeys } from '../shared/notes/commandKeys'
import { highlightColors, type HighlightColor } from '../shared/notes/highlight'
import type { TagColor } from '../shared/notes/tag'
import { parseTagPath, writeTagPath } from '../shared/notes/tagPath'

/** `--json`, the same for every command that has it. */
export function jsonOption(): Option {
  return new Option('--json', 'print one JSON value and nothing else')
}

/** What a command has that can say what it would do. */
export interface DryRun {
  readonly dryRun?: boolean
}

/** `--dry-run`, the same for every command that has it. */
export function dryRunOption(): Option {
  return new Option('--dry-run', 'say what would be done, and change nothing')
}

/** `--format` of a codebook, which is told otherwise where it is absent. */
export function codebookFormatOption(otherwise: string): Option {
  return new Option('--format <format>', `default: ${otherwise}`).choices([...codebookFormats])
}

/** `--tag NAME`, which may be given more than once; its value is a list of tidy paths or absent. */
export function tagsOption(description: string): Option {
  return new Option('--tag <name>', `${description}; may be repeated`).argParser(
    (name: string, before: readonly string[] = []) => [...before, parseTagName(name)],
  )
}

/** The tidy path of a tag; throws `InvalidArgumentError` if nothing is left of it. */
export function parseTagName(typed: string): string {
  const name = writeTagPath(parseTagPath(typed))
  if (name === '') throw new InvalidArgumentError('A tag needs a name.')
  return name
}

/** A folder by its path; throws `InvalidArgumentError` for none, which would mean the current one. */
export function parseFolder(path: string): string {
  if (path === '') throw new InvalidArgumentError('It is the path of a folder.')
  return path
}

/** A colour by its name; throws `InvalidArgumentError` for any other word. */
export function parseColor(name: string): HighlightColor {
  const color = highlightColors.find((color) => color === name)
  if (color) return color
  throw new InvalidArgumentError(`The colours are ${highlightColors.join(', ')}.`)
}

/** An ink by its name, or any colour as `#rgb` or `#rrggbb`; else throws `InvalidArgumentError`. */
export function parseTagColorOption(typed: string): TagColor {
  const color = parseTagColor(typed)
  if (color) return color
  throw new InvalidArgumentError(
    `The inks are ${highlightColors.join(', ')}; others are written like #3366cc.`,
  )
}

/** The key of a tag; throws `InvalidArgumentError` for what is no letter or digit, or a command's. */
export function parseKey(typed: string): string {
  const key = typed.toLowerCase()
  if (commandKeys.has(key)) {
    throw new InvalidArgumentError('A command of the program has that key; choose another.')
  }
  if (/^[a-z0-9]$/.test(key)) return key
  throw new InvalidArgumentError('A key is one letter from a to z or one digit.')
}
