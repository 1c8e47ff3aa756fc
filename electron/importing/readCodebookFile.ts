import { basename } from 'node:path'
import {
  CodebookRefused,
  codebookFormatOf,
  type CodebookFormat,
  type ReadCodebook,
} from '../../shared/codebook/codebook'
import { readCodebook } from '../../shared/codebook/readCodebook'
import { decodeText } from './decodeText'
import { readSource } from './readSource'

/**
 * The codebook in a file, whose name tells the format if none is given. Throws `CodebookRefused`,
 * and `ImportRefused` for what cannot be read from the disk.
 */
export async function readCodebookFile(
  path: string,
  wanted: CodebookFormat | null = null,
): Promise<ReadCodebook> {
  const name = basename(path)
  const format = wanted ?? codebookFormatOf(name)
  if (!format) {
    throw new CodebookRefused(
      `By its name, “${name}” is in no format of codebooks. Choose a file that ends in .md, .csv or .qdc.`,
    )
  }
  const decoded = decodeText(await readSource(path), 'text')
  if ('broken' in decoded || decoded.text.trim() === '') {
    throw new CodebookRefused(
      `“${name}” has no text in it that can be read. Export the codebook again, as UTF-8 where that can be chosen.`,
    )
  }
  return readCodebook(format, decoded.text)
}
