import type { Command } from 'commander'
import { resolve } from 'node:path'
import { makingNow } from '../../../electron/storage/makingNow'
import type { CodebookFormat } from '../../../shared/codebook/codebook'
import { planCodebookImport } from '../../../shared/codebook/planCodebookImport'
import { t } from '../../../shared/language/t'
import { tagsBorne } from '../../../shared/notes/tags'
import type { Context } from '../../context'
import { makeChange } from '../../makeChange'
import { codebookFormatOption, dryRunOption, type DryRun } from '../../options'

type ImportOptions = DryRun & { readonly format?: CodebookFormat }

/** `scholium codebook import`: what is not as it was in the file is said on standard error. */
export function addCodebookImport(codebook: Command, context: Context): void {
  codebook
    .command('import')
    .summary(t('cliHelp.codebookImport'))
    .description(t('cliHelp.codebookImportDescription'))
    .argument('<file>', t('cliHelp.codebookImportFile'))
    .addOption(codebookFormatOption(t('cliHelp.codebookImportFormat')))
    .addOption(dryRunOption())
    .action(async (file: string, { format, dryRun = false }: ImportOptions) => {
      const { readCodebookFile } = await import('../../../electron/importing/readCodebookFile')
      const read = await readCodebookFile(resolve(context.io.folder, file), format)
      await context.withLibrary({ write: !dryRun }, async (library) => {
        const { tags, highlights } = library.state()
        const plan = planCodebookImport(tags, read, makingNow(), tagsBorne(highlights))
        for (const sentence of [...plan.replaced, ...plan.report]) context.tell(sentence)
        await makeChange(library, plan, { dryRun }, context)
      })
    })
}
