import type { Command } from 'commander'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags delete`: the highlights stay. */
export function addTagsDelete(tags: Command, context: Context): void {
  tags
    .command('delete')
    .summary('delete a tag')
    .description('Deletes a tag; its highlights stay, and what is below it moves up a level.')
    .argument('<tag>', 'the tag, with the levels above it: Fear/Loss', parseTagName)
    .option('--with-children', 'delete all that is below it too')
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
