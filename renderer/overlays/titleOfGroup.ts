import { t } from '../../shared/language/t'
import type { Command } from '../commands/command'

/** What commands are about, as it heads them. */
export function titleOfGroup(group: Command['group']): string {
  return t('overlays.commandGroup', { group })
}
