import { InvalidArgumentError, Option, type Command } from 'commander'
import type { HistoryStep } from '../../shared/contract'
import type { Context } from '../context'
import { momentInWords } from '../momentInWords'
import { jsonOption } from '../options'

/** `scholium history`: what was done to the library, the last first. */
export function addHistory(program: Command, context: Context): void {
  program
    .command('history')
    .summary('list what was done, the last first')
    .description(
      'Lists what was done to the library, in the program or here, the last first; steps that were taken back and can be done again stand above, marked with an arrow.',
    )
    .addOption(new Option('--limit <n>', 'list so many steps').argParser(parseLimit).default(50))
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
        if (more) context.tell('There is more; ask for it with --limit.')
      })
    })
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It is a number from 1 on.')
  return Number(text)
}
