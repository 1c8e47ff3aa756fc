import type { Command } from 'commander'
import { formatList } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { highlightColors } from '../../../shared/notes/highlight'
import { isInk, type TagColor } from '../../../shared/notes/tag'
import { CommandFailed } from '../../commandFailed'
import type { Context } from '../../context'
import { dryRunOption, parseKey, parseTagColorOption, parseTagName } from '../../options'
import { performTagAct } from '../../performTagAct'

interface AddOptions {
  readonly color?: TagColor
  readonly bind?: true
  readonly key?: string
  readonly definition?: string
  readonly dryRun?: boolean
}

/** `scholium tags add`: a tag and the levels above it that are not there. */
export function addTagsAdd(tags: Command, context: Context): void {
  tags
    .command('add')
    .summary(t('cliHelp.tagsAdd'))
    .description(t('cliHelp.tagsAddDescription'))
    .argument('<path>', t('cliHelp.tagsAddPath'), parseTagName)
    .option(
      '--color <color>',
      t('cliHelp.tagsAddColor', { colors: formatList(highlightColors, 'disjunction') }),
      parseTagColorOption,
    )
    .option('--bind', t('cliHelp.tagsAddBind'))
    .option('--key <key>', t('cliHelp.tagsAddKey'), parseKey)
    .option('--definition <text>', t('cliHelp.tagsAddDefinition'))
    .addOption(dryRunOption())
    .action(async (path: string, { color, bind, key, definition, dryRun }: AddOptions) => {
      if (bind && !isInk(color ?? null)) {
        throw new CommandFailed(t('cli.noInkToBind'))
      }
      const details = { color, bound: bind, key, definition }
      await performTagAct(
        () => ({ kind: 'add', path, details }),
        { dryRun: dryRun ?? false },
        context,
      )
    })
}
