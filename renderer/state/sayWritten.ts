import { t } from '../../shared/language/t'
import type { Call } from './call'
import type { Messages } from './messages'

/** Says what was written to a file, and offers to show that in its folder. */
export function sayWritten(
  { messages, call }: { readonly messages: Pick<Messages, 'say'>; readonly call: Call },
  said: string,
  file: string,
): void {
  messages.say(said, {
    title: t('notices.showInFolder'),
    run: () => void call('showFile', { file }),
  })
}
