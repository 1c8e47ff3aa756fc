import type { Command } from 'commander'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags rename`: the highlights keep the tag under its new name. */
export function addTagsRename(tags: Command, context: Context): void {
  tags
    .command('rename')
    .summary('give a tag another name')
    .description('Gives a tag another name on its level; a path moves it below those levels.')
    .argument('<tag>', 'the tag, with the levels above it: Fear/Loss', parseTagName)
    .argument('<name>', 'its new name', parseTagName)
    .addOption(dryRunOption())
    .action(async (tag: string, name: string, options: DryRun) => {
      await performTagAct(
        (state) => ({ kind: 'rename', tagId: findTagNamed(state.tags, tag).id, name }),
        options,
        context,
      )
    })
}
