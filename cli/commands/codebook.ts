import type { Command } from 'commander'
import type { Context } from '../context'
import { addCodebookExport } from './codebook/export'
import { addCodebookImport } from './codebook/import'

/** `scholium codebook`: the tags of a library as a document. */
export function addCodebook(program: Command, context: Context): void {
  const codebook = program
    .command('codebook')
    .summary('write the tags as a document, or bring those of one in')
    .description('Writes the tags as Markdown, CSV or REFI-QDA, or brings in those of such a file.')
  addCodebookExport(codebook, context)
  addCodebookImport(codebook, context)
}
