import type { Command } from 'commander'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags move`: a tag goes with all below it. */
export function addTagsMove(tags: Command, context: Context): void {
  const move = tags.command('move')
  move
    .summary('put a tag below another')
    .description('Puts a tag, with all that is below it, below another or at the top.')
    .argument('<tag>', 'the tag, with the levels above it: Fear/Loss', parseTagName)
    .argument('[parent]', 'the tag that it is to stand below', parseTagName)
    .option('--top', 'put it at the top')
    .addOption(dryRunOption())
    .action(async (tag: string, parent: string | undefined, options: DryRun & { top?: true }) => {
      if ((parent === undefined) !== (options.top === true)) {
        move.error('error: Name the tag that it is to stand below, or give --top.')
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
