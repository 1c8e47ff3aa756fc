import { formatOfCopy, readBackups, readCopy } from '../backups/backupFiles'
import type { Finding } from './checkLibrary'
import { formatDate } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'

/** How many backups there are, and whether each copy that one of them needs can be read. */
export async function checkBackups(
  folder: string,
): Promise<{ readonly backups: number; readonly findings: readonly Finding[] }> {
  const { backups, unreadable } = await readBackups(folder)
  const findings: Finding[] = unreadable.map((name) => ({
    file: `backups/${name}`,
    kind: 'damage',
    sentence: t('storage.checkBackupUnreadable'),
  }))
  const seen = new Set<string>()
  for (const backup of backups) {
    for (const [path, copy] of Object.entries(backup.files)) {
      if (seen.has(copy)) continue
      seen.add(copy)
      if ((await readCopy(folder, backup, path, formatOfCopy(path))) !== null) continue
      findings.push({
        file: `backups/files/${copy}`,
        kind: 'damage',
        sentence: t('storage.checkCopyUnreadable', {
          path,
          moment: formatDate(new Date(backup.made), 'moment'),
        }),
      })
    }
  }
  return { backups: backups.length, findings }
}
