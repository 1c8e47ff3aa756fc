import type { Command } from 'commander'
import { t } from '../../../shared/language/t'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags rename`: the highlights keep the tag under its new name. */
export function addTagsRename(tags: Command, context: Context): void {
  tags
    .command('rename')
    .summary(t('cliHelp.tagsRename'))
    .description(t('cliHelp.tagsRenameDescription'))
    .argument('<tag>', t('cliHelp.tagArgument'), parseTagName)
    .argument('<name>', t('cliHelp.tagsRenameName'), parseTagName)
    .addOption(dryRunOption())
    .action(async (tag: string, name: string, options: DryRun) => {
      await performTagAct(
        (state) => ({ kind: 'rename', tagId: findTagNamed(state.tags, tag).id, name }),
        options,
        context,
      )
    })
}
