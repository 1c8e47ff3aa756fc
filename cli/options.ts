import { InvalidArgumentError, Option } from 'commander'
import { codebookFormats } from '../shared/codebook/codebook'
import { parseTagColor } from '../shared/codebook/inkColors'
import { formatList } from '../shared/language/formats'
import { t } from '../shared/language/t'
import { commandKeys } from '../shared/notes/commandKeys'
import { highlightColors, type HighlightColor } from '../shared/notes/highlight'
import type { TagColor } from '../shared/notes/tag'
import { parseTagPath, writeTagPath } from '../shared/notes/tagPath'

/** `--json`, the same for every command that has it. */
export function jsonOption(): Option {
  return new Option('--json', t('cliHelp.json'))
}

/** What a command has that can say what it would do. */
export interface DryRun {
  readonly dryRun?: boolean
}

/** `--dry-run`, the same for every command that has it. */
export function dryRunOption(): Option {
  return new Option('--dry-run', t('cliHelp.dryRun'))
}

/** `--format` of a codebook. */
export function codebookFormatOption(description: string): Option {
  return new Option('--format <format>', description).choices([...codebookFormats])
}

/** `--tag NAME`, which may be given more than once; its value is a list of tidy paths or absent. */
export function tagsOption(description: string): Option {
  return new Option('--tag <name>', description).argParser(
    (name: string, before: readonly string[] = []) => [...before, parseTagName(name)],
  )
}

/** The tidy path of a tag; throws `InvalidArgumentError` if nothing is left of it. */
export function parseTagName(typed: string): string {
  const name = writeTagPath(parseTagPath(typed))
  if (name === '') throw new InvalidArgumentError(t('tagActs.needsName'))
  return name
}

/** A folder by its path; throws `InvalidArgumentError` for none, which would mean the current one. */
export function parseFolder(path: string): string {
  if (path === '') throw new InvalidArgumentError(t('cli.folderNeeded'))
  return path
}

/** A colour by its name; throws `InvalidArgumentError` for any other word. */
export function parseColor(name: string): HighlightColor {
  const color = highlightColors.find((color) => color === name)
  if (color) return color
  throw new InvalidArgumentError(t('cli.colorUnknown', { colors: formatList(highlightColors) }))
}

/** An ink by its name, or any colour as `#rgb` or `#rrggbb`; else throws `InvalidArgumentError`. */
export function parseTagColorOption(typed: string): TagColor {
  const color = parseTagColor(typed)
  if (color) return color
  throw new InvalidArgumentError(t('cli.inkUnknown', { inks: formatList(highlightColors) }))
}

/** The key of a tag; throws `InvalidArgumentError` for what is no letter or digit, or a command's. */
export function parseKey(typed: string): string {
  const key = typed.toLowerCase()
  if (commandKeys.has(key)) {
    throw new InvalidArgumentError(t('cli.keyInUse'))
  }
  if (/^[a-z0-9]$/.test(key)) return key
  throw new InvalidArgumentError(t('cli.keyUnknown'))
}
