import { basename } from 'node:path'
import {
  CodebookRefused,
  codebookFormatOf,
  type CodebookFormat,
  type ReadCodebook,
} from '../../shared/codebook/codebook'
import { readCodebook } from '../../shared/codebook/readCodebook'
import { t } from '../../shared/language/t'
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
    throw new CodebookRefused(t('importing.codebookOfNoFormat', { name }))
  }
  const bytes = await readSource(path)
  if (bytes.length > longestFile) {
    const most = longestFile / 1_000_000
    throw new CodebookRefused(t('importing.codebookTooLarge', { name, most }))
  }
  const decoded = decodeText(bytes, 'text')
  if ('broken' in decoded || decoded.text.trim() === '') {
    throw new CodebookRefused(t('importing.codebookEmpty', { name }))
  }
  try {
    return readCodebook(format, decoded.text)
  } catch (error) {
    if (!(error instanceof CodebookRefused)) throw error
    throw new CodebookRefused(t('importing.codebookNotRead', { name, reason: error.message }), {
      cause: error,
    })
  }
}
