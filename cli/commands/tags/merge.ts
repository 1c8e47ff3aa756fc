import type { Command } from 'commander'
import type { Context } from '../../context'
import { findTagNamed } from '../../findTagNamed'
import { dryRunOption, parseTagName, type DryRun } from '../../options'
import { performTagAct } from '../../performTagAct'

/** `scholium tags merge`: one tag in the place of two, on all their highlights. */
export function addTagsMerge(tags: Command, context: Context): void {
  tags
    .command('merge')
    .summary('make one tag of two')
    .description(
      'Gives all highlights of a tag another in its place, which takes what is below it.',
    )
    .argument('<tag>', 'the tag that goes', parseTagName)
    .argument('<into>', 'the tag that stays', parseTagName)
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
