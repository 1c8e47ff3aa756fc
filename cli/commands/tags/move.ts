import type { Command } from 'commander'
import { t } from '../../../shared/language/t'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags move`: a tag goes with all below it. */
export function addTagsMove(tags: Command, context: Context): void {
  const move = tags.command('move')
  move
    .summary(t('cliHelp.tagsMove'))
    .description(t('cliHelp.tagsMoveDescription'))
    .argument('<tag>', t('cliHelp.tagArgument'), parseTagName)
    .argument('[parent]', t('cliHelp.tagsMoveParent'), parseTagName)
    .option('--top', t('cliHelp.tagsMoveTop'))
    .addOption(dryRunOption())
    .action(async (tag: string, parent: string | undefined, options: DryRun & { top?: true }) => {
      if ((parent === undefined) !== (options.top === true)) {
        move.error(`error: ${t('cli.nameParent')}`)
      }
      await performTagAct(
        ({ tags: all }) => ({
          kind: 'move',
          tagId: findTagNamed(all, tag).id,
          parent: parent === undefined ? null : findTagNamed(all, parent).id,
        }),
        options,
        context,
      )
    })
}
