import { formatJson } from '../../electron/storage/files/formatJson'
import { filesIn } from './temporaryFolder'

/**
 * The text of every file that holds what a library is made of, by relative path: the journal, the
 * history and what it can bring back, the backups and the lock are left out, and so is what
 * `library.json` says of the journal.
 */
export async function lowdbFilesIn(library: string): Promise<Record<string, string>> {
  const files = Object.entries(await filesIn(library)).filter(
    ([path]) => !/^(?:journal|history|backups|articles\/\.undone-[^/]*)\/|^lock\.json$/.test(path),
  )
  return Object.fromEntries(
    files.map(([path, text]) => [path, path === 'library.json' ? withoutFolded(text) : text]),
  )
}

function withoutFolded(text: string): string {
  const {
    folded: _folded,
    foldedTime: _time,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>
  return [...formatJson(rest, 2)].join('')
}
