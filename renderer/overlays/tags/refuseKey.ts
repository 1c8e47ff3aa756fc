import { commandWithKey } from '../../commands/tagKeys'

/** Why a tag cannot have a key, whatever the other tags have; null if it can. */
export function refuseKey(key: string | null): string | null {
  if (key === null) return null
  if (!/^[a-z0-9]$/.test(key)) return 'The key of a tag is one letter from A to Z, or one digit.'
  const command = commandWithKey(key)
  if (!command) return null
  return `The key ${key.toUpperCase()} is that of the command “${command.title}”. Choose another.`
}
