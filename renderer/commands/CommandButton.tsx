import { t } from '../../shared/language/t'
import type { LucideIcon } from 'lucide-react'
import { IconButton } from '../ui/IconButton'
import { useSession, useWindowState } from '../state/useSession'
import { commandById } from './allCommands'
import { shownKey } from './keys'

export interface CommandButtonProps {
  readonly command: string
  readonly icon: LucideIcon
  /** In place of the command's own title. */
  readonly label?: string
  readonly isSelected?: boolean
  readonly isExpanded?: boolean
  readonly isQuiet?: boolean
}

/** A button that runs a command and shows its key. */
export function CommandButton({ command: id, label, ...props }: CommandButtonProps) {
  const session = useSession()
  const command = commandById(id)
  const applies = useWindowState(command.applies)
  return (
    <IconButton
      {...props}
      label={label ?? t(command.title)}
      keys={shownKey(command.keys) ?? undefined}
      isDisabled={!applies}
      whyNot={applies || !command.whyNot ? undefined : t(command.whyNot)}
      onPress={() => command.run(session)}
    />
  )
}
