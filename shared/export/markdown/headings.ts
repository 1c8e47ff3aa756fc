import type { FileContext } from './fileContext'
import { oneLine } from './oneLine'
import { headingLine } from './writeBlocks'
import { writeText } from './writeInline'

/** Plain text as a heading of the file. */
export function writeHeading(level: number, text: string, context: FileContext): string {
  return headingLine(level, writeText(oneLine(text), { in: 'heading', ...context }))
}
