import type { Command } from 'commander'
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
    .summary('make a tag')
    .description('Makes a tag, and the levels above it that are not there yet.')
    .argument('<path>', 'its name, after those of the levels above: Fear/Loss', parseTagName)
    .option(
      '--color <color>',
      'yellow, green, blue, pink, orange or purple; or any as #rrggbb',
      parseTagColorOption,
    )
    .option('--bind', 'let the key of its colour apply it')
    .option('--key <key>', 'a letter or digit that applies it', parseKey)
    .option('--definition <text>', 'when it is to be given, in Markdown')
    .addOption(dryRunOption())
    .action(async (path: string, { color, bind, key, definition, dryRun }: AddOptions) => {
      if (bind && !isInk(color ?? null)) {
        throw new CommandFailed(
          'Only an ink has a key that can be bound; name one, such as --color yellow.',
        )
      }
      const details = { color, bound: bind, key, definition }
      await performTagAct(
        () => ({ kind: 'add', path, details }),
        { dryRun: dryRun ?? false },
        context,
      )
    })
}
