import { t } from '../../shared/language/t'
import type { LucideIcon } from 'lucide-react'
import { IconButton } from '../ui/IconButton'
import { useSession, useWindowState } from '../state/useSession'
import { commandById } from './allCommands'

export interface CommandButtonProps {
  readonly command: string
  readonly icon: LucideIcon
  /** In place of the command's own title. */
  readonly label?: string
  readonly isSelected?: boolean
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
      keys={command.keys[0]}
      isDisabled={!applies}
      onPress={() => command.run(session)}
    />
  )
}
