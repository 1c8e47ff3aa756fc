import { Command, CommanderError } from 'commander'
import packageJson from '../package.json'
import { t } from '../shared/language/t'
import { speak } from '../shared/language/language'
import { addArticles } from './commands/articles'
import { addCheck } from './commands/check'
import { addCodebook } from './commands/codebook'
import { addExport } from './commands/export'
import { addHighlight } from './commands/highlight'
import { addHistory } from './commands/history'
import { addImport } from './commands/import'
import { addNotes } from './commands/notes'
import { addReview } from './commands/review'
import { addSearch } from './commands/search'
import { addShow } from './commands/show'
import { addStats } from './commands/stats'
import { addTags } from './commands/tags'
import { addUndo } from './commands/undo'
import { contextOf } from './context'
import { processIo, type Io } from './io'
import { parseFolder } from './options'

/**
 * Runs the command line with the arguments after its name and resolves to its exit code: 0, 1 with
 * a sentence on standard error, or 2 for wrong usage. All output has left the process by then.
 */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<number> {
  speak(process.env['SCHOLIUM_LANGUAGE'] || Intl.NumberFormat().resolvedOptions().locale)
  const program = new Command('scholium')
  program
    .description(t('cliHelp.program'))
    .version(packageJson.version, '-V, --version', t('cliHelp.version'))
    .helpOption('-h, --help', t('cliHelp.help'))
    .option('--library <folder>', t('cliHelp.library'), parseFolder)
    .helpCommand('help [command]', t('cliHelp.helpOf'))
    .exitOverride()
    .configureOutput({
      writeOut: io.writeOut,
      writeErr: io.writeError,
      outputError: (text, write) => write(text.replace(/^error: /, 'scholium: ')),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
  const { context, hasFailed } = contextOf(program, io)
  addImport(program, context)
  addArticles(program, context)
  addShow(program, context)
  addNotes(program, context)
  addSearch(program, context)
  addTags(program, context)
  addReview(program, context)
  addStats(program, context)
  addHighlight(program, context)
  addExport(program, context)
  addUndo(program, context)
  addHistory(program, context)
  addCodebook(program, context)
  addCheck(program, context)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return hasFailed() ? 1 : 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    context.tell(error instanceof Error ? error.message : String(error))
    return 1
  } finally {
    await io.drained()
  }
}
