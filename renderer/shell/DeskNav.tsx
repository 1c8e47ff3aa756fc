import { formatNumber } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import {
  ChartNoAxesColumn,
  GraduationCap,
  NotebookText,
  Search,
  type LucideIcon,
} from 'lucide-react'
import { commandById } from '../commands/allCommands'
import { ariaKey } from '../commands/keys'
import type { Desk } from '../state/desk'
import { useSession, useWindowState } from '../state/useSession'
import { KeyCaps } from '../ui/KeyCaps'
import './DeskNav.css'

const places: readonly {
  readonly kind: Desk['kind']
  readonly command: string
  readonly icon: LucideIcon
}[] = [
  { kind: 'find', command: 'find-in-library', icon: Search },
  { kind: 'notes', command: 'all-notes', icon: NotebookText },
  { kind: 'review', command: 'review', icon: GraduationCap },
  { kind: 'insights', command: 'insights', icon: ChartNoAxesColumn },
]

/** The ways to what concerns the whole library. */
export function DeskNav() {
  const session = useSession()
  const open = useWindowState((state) => state.desk?.kind)
  const platform = useWindowState((state) => state.platform)
  const due = useWindowState((state) => state.review.due)
  return (
    <nav className="desk-nav" aria-label={t('shell.wholeLibrary')}>
      {places.map(({ kind, command: id, icon: Icon }) => {
        const command = commandById(id)
        return (
          <button
            key={kind}
            type="button"
            className="desk-nav-place"
            title={t(command.title)}
            aria-keyshortcuts={ariaKey(command.keys[0] ?? '', platform)}
            aria-current={open === kind ? 'page' : undefined}
            onClick={() => command.run(session)}
          >
            <Icon aria-hidden />
            <span className="desk-nav-title">{t(command.title)}</span>
            {kind === 'review' && due > 0 && (
              <span className="desk-nav-count">
                <span aria-hidden>{formatNumber(due)}</span>
                <span className="visually-hidden">{t('shell.due', { count: due })}</span>
              </span>
            )}
            <span className="desk-nav-keys" aria-hidden>
              <KeyCaps keys={command.keys[0] ?? ''} />
            </span>
          </button>
        )
      })}
    </nav>
  )
}
