import type { Command } from 'commander'
import { t } from '../../../shared/language/t'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags delete`: the highlights stay. */
export function addTagsDelete(tags: Command, context: Context): void {
  tags
    .command('delete')
    .summary(t('cliHelp.tagsDelete'))
    .description(t('cliHelp.tagsDeleteDescription'))
    .argument('<tag>', t('cliHelp.tagArgument'), parseTagName)
    .option('--with-children', t('cliHelp.tagsDeleteWithChildren'))
    .addOption(dryRunOption())
    .action(async (tag: string, options: DryRun & { withChildren?: true }) => {
      await performTagAct(
        (state) => ({
          kind: 'delete',
          tagId: findTagNamed(state.tags, tag).id,
          children: options.withChildren ? 'delete' : 'lift',
        }),
        options,
        context,
      )
    })
}
