import type { Expectation } from './expectation'

const torn = 'What was being written when the program last ended is only there in part'
const broughtHome = 'What was done while the library was out of reach has been saved in it now.'

/** Whether a warning says that a line was only half written, and nothing else. */
export function isOfTornLine(warning: string): boolean {
  return warning.startsWith(torn)
}

/** The warnings that nothing which was done explains. */
export function unexpectedOf(
  warnings: readonly string[],
  { articlesInFlight }: Expectation,
): readonly string[] {
  const titles = articlesInFlight.flatMap(({ asked }) =>
    asked.kind === 'add-article' ? [asked.title] : [],
  )
  return warnings.filter(
    (warning) =>
      !isOfTornLine(warning) &&
      warning !== broughtHome &&
      // Its folder was there already, and nothing said so yet.
      !titles.some((title) => warning.startsWith(`“${title}” was found in `)),
  )
}
