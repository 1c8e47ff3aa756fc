import type { Command } from 'commander'
import { resolve } from 'node:path'
import { codebookFormatOf, type CodebookFormat } from '../../../shared/codebook/codebook'
import { t } from '../../../shared/language/t'
import { CommandFailed } from '../../commandFailed'
import type { Context } from '../../context'
import { countTagsIn } from '../../countTagsIn'
import { codebookFormatOption } from '../../options'
import { writeOutFile } from '../../writeOutFile'

interface ExportOptions {
  readonly format?: CodebookFormat
  readonly out?: string
}

/** `scholium codebook export`: what the format cannot hold is said on standard error. */
export function addCodebookExport(codebook: Command, context: Context): void {
  codebook
    .command('export')
    .summary(t('cliHelp.codebookExport'))
    .description(t('cliHelp.codebookExportDescription'))
    .addOption(codebookFormatOption(t('cliHelp.codebookExportFormat')))
    .option('--out <file>', t('cliHelp.out'))
    .action(async ({ format, out }: ExportOptions) => {
      const named = out === undefined ? 'markdown' : codebookFormatOf(out)
      if (!format && !named) {
        throw new CommandFailed(t('cli.noCodebookFormat', { file: `${out}` }))
      }
      await context.withLibrary({ write: false }, async (library) => {
        const state = library.state()
        // What writes and reads codebooks takes longer to load than most commands take to run.
        const { writeCodebook } = await import('../../../shared/codebook/writeCodebook')
        const { text, report } = writeCodebook(format ?? named ?? 'markdown', state.tags, {
          exported: new Date().toISOString(),
          counts: countTagsIn(state),
        })
        if (out === undefined) context.io.writeOut(text)
        else await writeOutFile(resolve(context.io.folder, out), text)
        for (const sentence of report) context.tell(sentence)
      })
    })
}
