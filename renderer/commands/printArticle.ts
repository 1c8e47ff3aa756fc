import type { Session } from '../state/session'

/** Prints the open article or saves it as PDF, and says what came of it. */
export async function printArticle(
  session: Session,
  method: 'printArticle' | 'savePdf',
): Promise<void> {
  const { article } = session.store.get()
  if (!article) return
  const printing = { articleId: article.id }
  session.store.update((state) => ({ ...state, printing }))
  const reply = await session.call(method, { articleId: article.id })
  // Another wish may have taken the place of this one meanwhile.
  session.store.update((state) =>
    state.printing === printing ? { ...state, printing: null } : state,
  )
  if (reply?.value.outcome === 'saved') session.messages.say(`Saved as ${reply.value.file}`)
}
