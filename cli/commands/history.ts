import { InvalidArgumentError, Option, type Command } from 'commander'
import type { HistoryStep } from '../../shared/contract'
import type { Context } from '../context'
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
          `${mark} ${context.style('dim', inWords(time))}  ${said}`
        for (const step of undone) context.print(line(step, '↷'))
        for (const step of done) context.print(line(step, ' '))
        if (more) context.tell('There is more; ask for it with --limit.')
      })
    })
}

/** A moment in the time of this machine. */
function inWords(time: string): string {
  const date = new Date(time)
  const day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
  return `${day} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It is a number from 1 on.')
  return Number(text)
}
