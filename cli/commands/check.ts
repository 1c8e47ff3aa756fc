import type { Command } from 'commander'
import { checkLibrary } from '../../electron/storage/checking/checkLibrary'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { jsonOption } from '../options'

/** `scholium check`: reads every file of the library and says what is not as it should be. */
export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .summary(t('cliHelp.check'))
    .description(t('cliHelp.checkDescription'))
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
        if (damaged === 0) context.print(t('cli.checked', { articles, highlights, tags, backups }))
      }
      if (damaged > 0) context.fail(t('cli.damaged', { count: damaged }))
    })
}
