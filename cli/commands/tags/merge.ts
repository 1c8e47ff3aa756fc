import type { Command } from 'commander'
import { t } from '../../../shared/language/t'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags merge`: one tag in the place of two, on all their highlights. */
export function addTagsMerge(tags: Command, context: Context): void {
  tags
    .command('merge')
    .summary(t('cliHelp.tagsMerge'))
    .description(t('cliHelp.tagsMergeDescription'))
    .argument('<tag>', t('cliHelp.tagsMergeTag'), parseTagName)
    .argument('<into>', t('cliHelp.tagsMergeInto'), parseTagName)
    .addOption(dryRunOption())
    .action(async (tag: string, into: string, options: DryRun) => {
      await performTagAct(
        ({ tags: all }) => ({
          kind: 'merge',
          tagId: findTagNamed(all, tag).id,
          into: findTagNamed(all, into).id,
        }),
        options,
        context,
      )
    })
}
