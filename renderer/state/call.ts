import type { Bridge, Input, Method, Output } from '../../shared/contract'
import type { Cause, Messages } from './messages'
import type { Toast } from './windowState'

/**
 * Calls the main process; a failure is shown to the user, with what can be done about it, and gives
 * null.
 */
export type Call = <M extends Method>(
  method: M,
  input: Input<M>,
  remedy?: Toast['action'],
) => Promise<{ readonly value: Output<M> } | null>

export function createCall(bridge: Bridge, { complain, settle }: Messages): Call {
  return async (method, input, remedy = null) => {
    const reply = await bridge.call(method, input)
    const cause: Cause = { of: method, about: subjects[method]?.(input) ?? [] }
    if (reply.ok) {
      if (!isGivenUp(reply.value)) settle(cause)
      return { value: reply.value }
    }
    complain(reply.message, { cause, action: remedy })
    return null
  }
}

/**
 * What a call is about: the success of another of the same method settles nothing of it. Of those
 * that are not here any success shows that the next one will do.
 */
const subjects: { readonly [M in Method]?: (input: Input<M>) => readonly string[] } = {
  openArticle: ({ articleId }) => [articleId],
  setPlace: ({ articleId }) => [articleId],
  printArticle: ({ articleId }) => [articleId],
  savePdf: ({ articleId }) => [articleId],
  changeSettings: ({ settings }) => Object.keys(settings),
  exportMarkdown: (order) => [JSON.stringify(order)],
  saveChart: ({ name, format }) => [`${name}.${format}`],
  openLink: ({ url }) => [url],
  showFile: ({ file }) => [file],
}

/** Whether nothing was done, so that what failed before may fail as well. */
function isGivenUp(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'outcome' in value &&
    value.outcome === 'cancelled'
  )
}
