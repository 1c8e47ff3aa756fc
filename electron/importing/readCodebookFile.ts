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

/** Bytes; three million characters take no more. */
const longestFile = 12_000_000

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
  const bytes = await readSource(path)
  if (bytes.length > longestFile) {
    throw new CodebookRefused(
      `“${name}” is larger than any codebook: at most 12 MB can be read. Divide it into several.`,
    )
  }
  const decoded = decodeText(bytes, 'text')
  if ('broken' in decoded || decoded.text.trim() === '') {
    throw new CodebookRefused(
      `“${name}” has no text in it that can be read. Export the codebook again, as UTF-8 where that can be chosen.`,
    )
  }
  try {
    return readCodebook(format, decoded.text)
  } catch (error) {
    if (!(error instanceof CodebookRefused)) throw error
    throw new CodebookRefused(`“${name}” was not read. ${error.message}`, { cause: error })
  }
}
