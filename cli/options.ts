import { InvalidArgumentError, Option } from 'commander'
import { highlightColors, type HighlightColor } from '../shared/notes/highlight'
import { parseTagPath, writeTagPath } from '../shared/notes/tagPath'

/** `--json`, the same for every command that has it. */
export function jsonOption(): Option {
  return new Option('--json', 'print one JSON value and nothing else')
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
