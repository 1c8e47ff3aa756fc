import type { Command } from 'commander'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { addCodebookExport } from './codebook/export'
import { addCodebookImport } from './codebook/import'

/** `scholium codebook`: the tags of a library as a document. */
export function addCodebook(program: Command, context: Context): void {
  const codebook = program
    .command('codebook')
    .summary(t('cliHelp.codebook'))
    .description(t('cliHelp.codebookDescription'))
  addCodebookExport(codebook, context)
  addCodebookImport(codebook, context)
}
