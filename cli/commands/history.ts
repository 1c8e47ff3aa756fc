import { InvalidArgumentError, Option, type Command } from 'commander'
import type { HistoryStep } from '../../shared/contract'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { momentInWords } from '../momentInWords'
import { jsonOption } from '../options'

/** `scholium history`: what was done to the library, the last first. */
export function addHistory(program: Command, context: Context): void {
  program
    .command('history')
    .summary(t('cliHelp.history'))
    .description(t('cliHelp.historyDescription'))
    .addOption(
      new Option('--limit <n>', t('cliHelp.historyLimit')).argParser(parseLimit).default(50),
    )
    .addOption(jsonOption())
    .action(async ({ limit, json }: { limit: number; json?: true }) => {
      await context.withLibrary({ write: false }, async (library) => {
        const { undone, done, more } = await library.history.page(limit)
        if (json) {
          return context.printJson([
            ...undone.map((step) => ({ ...step, undone: true })),
            ...done.map((step) => ({ ...step, undone: false })),
          ])
        }
        const line = ({ time, said }: HistoryStep, mark: string): string =>
          `${mark} ${context.style('dim', momentInWords(time))}  ${said}`
        for (const step of undone) context.print(line(step, '↷'))
        for (const step of done) context.print(line(step, ' '))
        if (more) context.tell(t('cli.moreHistory'))
      })
    })
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError(t('cli.numberFromOne'))
  return Number(text)
}
