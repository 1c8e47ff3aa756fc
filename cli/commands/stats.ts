import { Option, type Command } from 'commander'
import { periods, type Period } from '../../shared/catalogue/insights'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { jsonOption } from '../options'
import { printStats } from './stats/printStats'
import { readBlocks } from './stats/readBlocks'
import { statsOf } from './stats/statsOf'

interface StatsOptions {
  readonly by: Period
  readonly paragraphs?: true
  readonly json?: true
}

/** `scholium stats`: what can be counted of the library. */
export function addStats(program: Command, context: Context): void {
  program
    .command('stats')
    .summary(t('cliHelp.stats'))
    .description(t('cliHelp.statsDescription'))
    .addOption(
      new Option('--by <period>', t('cliHelp.statsBy')).choices([...periods]).default('month'),
    )
    .option('--paragraphs', t('cliHelp.statsParagraphs'))
    .addOption(jsonOption())
    .action(async ({ by, paragraphs, json }: StatsOptions) => {
      await context.withLibrary({ write: false }, async (library) => {
        const blocks = paragraphs ? await readBlocks(library, context) : null
        const stats = statsOf(library.state(), blocks, by)
        if (json) context.printJson(stats)
        else printStats(stats, context)
      })
    })
}
