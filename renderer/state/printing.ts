import { t } from '../../shared/language/t'
import type { Call } from './call'
import type { Messages } from './messages'
import { sayWritten } from './sayWritten'
import type { Store } from './store'
import { whenSaved } from './whenSaved'
import type { WindowState } from './windowState'

interface Surroundings {
  readonly store: Store<WindowState>
  readonly call: Call
  readonly messages: Messages
  /** Hands over what is still being typed. */
  readonly flush: () => void
}

/** Prints the open article or saves it as PDF, and says what came of it. */
export type Print = (method: 'printArticle' | 'savePdf') => Promise<void>

export function createPrinting({ store, call, messages, flush }: Surroundings): Print {
  return async (method) => {
    const { article } = store.get()
    if (!article) return
    // What is printed is what is on the disk.
    flush()
    await whenSaved(store)
    const reply = await call(method, { articleId: article.id })
    if (reply?.value.outcome === 'saved')
      sayWritten(
        { messages, call },
        t('notices.savedAs', { file: reply.value.file }),
        reply.value.file,
      )
  }
}
