import { relative } from 'node:path'
import { journalFolder } from '../journal/journalFiles'
import { readJournal } from '../journal/readJournal'
import type { Finding } from './checkLibrary'

/** Whether every line of the journal can be read. */
export async function checkJournal(folder: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { path, damaged, torn, newer } of await readJournal(journalFolder(folder))) {
    const file = relative(folder, path).replaceAll('\\', '/')
    if (damaged > 0) {
      const what = damaged === 1 ? 'One line' : `${damaged} lines`
      findings.push({ file, kind: 'damage', sentence: `${what} cannot be read.` })
    }
    if (torn) {
      const sentence = 'The last line is there only in part; it had not been saved yet.'
      findings.push({ file, kind: 'remark', sentence })
    }
    if (newer) {
      const sentence = 'A newer version of Scholium wrote some of it.'
      findings.push({ file, kind: 'damage', sentence })
    }
  }
  return findings
}
