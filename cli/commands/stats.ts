import { Option, type Command } from 'commander'
import { periods, type Period } from '../../shared/catalogue/insights'
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
    .summary('count articles, highlights, notes and tags')
    .description(
      'Counts articles, highlights, notes and tags, highlights over time, and how often two tags occur together: in how many pairs a highlight with the one overlaps a highlight with the other. A highlight with both is one such pair by itself.',
    )
    .addOption(
      new Option('--by <period>', 'over time by that, or by the next longer if those are too many')
        .choices([...periods])
        .default('month'),
    )
    .option('--paragraphs', 'count tags in the same paragraph too, which reads the articles')
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
