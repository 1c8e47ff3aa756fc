import { relative } from 'node:path'
import { journalFolder } from '../journal/journalFiles'
import { readJournal } from '../journal/readJournal'
import type { Finding } from './checkLibrary'
import { t } from '../../../shared/language/t'

/** Whether every line of the journal can be read. */
export async function checkJournal(folder: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { path, damaged, torn, newer } of await readJournal(journalFolder(folder))) {
    const file = relative(folder, path).replaceAll('\\', '/')
    if (damaged > 0) {
      const sentence = t('storage.checkJournalDamaged', { count: damaged })
      findings.push({ file, kind: 'damage', sentence })
    }
    if (torn) {
      const sentence = t('storage.checkJournalTorn')
      findings.push({ file, kind: 'remark', sentence })
    }
    if (newer) {
      const sentence = t('storage.checkJournalNewer')
      findings.push({ file, kind: 'damage', sentence })
    }
  }
  return findings
}
