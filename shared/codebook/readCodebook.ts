import { t } from '../language/t'
import { CodebookRefused, type CodebookFormat, type ReadCodebook } from './codebook'
import { readCsv } from './csv/readCsv'
import { readMarkdown } from './markdown/readMarkdown'
import { readQdc } from './qdc/readQdc'
import { createReporter } from './reporter'
import { settleTags } from './settleTags'

/** UTF-16 units; codebooks of any size that people work with have less than a third. */
const longestText = 3_000_000

/**
 * The tags that a codebook tells of, in its order, each after the one above it. Throws
 * `CodebookRefused` for what is none.
 */
export function readCodebook(format: CodebookFormat, text: string): ReadCodebook {
  if (text.length > longestText) throw new CodebookRefused(t('codebook.tooLong'))
  const report = createReporter()
  const read = { markdown: readMarkdown, csv: readCsv, qdc: readQdc }[format]
  const tags = settleTags(read(text.replace(/^\uFEFF/, ''), report), report)
  return { tags, report: report.sentences() }
}
