import type { Command } from 'commander'
import { checkLibrary } from '../../electron/storage/checking/checkLibrary'
import { counted } from '../articleLine'
import type { Context } from '../context'
import { jsonOption } from '../options'

/** `scholium check`: reads every file of the library and says what is not as it should be. */
export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .summary('check every file of the library')
    .description(
      'Reads every file of the library, its journal and its backups, and says what is not as it should be. Changes nothing; the exit code is 1 if something is damaged.',
    )
    .addOption(jsonOption())
    .action(async ({ json }: { json?: true }) => {
      const report = await checkLibrary(context.libraryFolder())
      const { articles, highlights, tags, backups, findings } = report
      const damaged = findings.filter(({ kind }) => kind === 'damage').length
      if (json) context.printJson(report)
      else {
        for (const { file, kind, sentence } of findings) {
          context.print(`${context.style(kind === 'damage' ? 'bold' : 'dim', file)}  ${sentence}`)
        }
        const held = [
          counted(articles, 'article'),
          counted(highlights, 'highlight'),
          counted(tags, 'tag'),
          counted(backups, 'backup'),
        ].join(', ')
        if (damaged === 0) context.print(`Everything is in order: ${held}.`)
      }
      if (damaged > 0)
        context.fail(
          `${counted(damaged, 'thing')} in the library ${damaged === 1 ? 'is' : 'are'} damaged.`,
        )
    })
}
