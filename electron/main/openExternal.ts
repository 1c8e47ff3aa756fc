import { shell } from 'electron'
import { Refusal } from './failure'
import { t } from '../../shared/language/t'

/**
 * Opens a web address in the user's browser. Throws a `Refusal` for anything but exactly `http:`
 * and `https:`.
 */
export async function openExternal(address: string): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Refusal('not-a-web-address', t('program.notAWebAddress'))
  }
  await shell.openExternal(url.href)
}
