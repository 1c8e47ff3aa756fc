import { t } from '../../../shared/language/t'
import { commandWithKey } from '../../commands/tagKeys'

/** Why a tag cannot have a key, whatever the other tags have; null if it can. */
export function refuseKey(key: string | null): string | null {
  if (key === null) return null
  if (!/^[a-z0-9]$/.test(key)) return t('tagDialogs.keyMalformed')
  const command = commandWithKey(key)
  if (!command) return null
  return t('tagDialogs.keyOfCommand', { key: key.toUpperCase(), command: t(command.title) })
}
