import { t } from '../../shared/language/t'
import type { Call } from './call'
import type { Messages } from './messages'

/** Says that a note could not be saved, and offers what was typed until it has been copied. */
export function offerTyped(
  surroundings: { readonly call: Call; readonly messages: Pick<Messages, 'complain'> },
  text: string,
): void {
  const { call, messages } = surroundings
  const copy = async (): Promise<void> => {
    // The offer has gone with its message, and nothing else holds the text.
    if (!(await call('copyText', { text }))) offerTyped(surroundings, text)
  }
  messages.complain(t('notices.noteNotSaved'), {
    action: { title: t('notices.copyTyped'), run: () => void copy() },
  })
}
