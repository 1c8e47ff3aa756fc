import type { Bridge, Input, Method, Output } from '../../shared/contract'
import type { Messages } from './messages'

/** Calls the main process; a failure is shown to the user and gives null. */
export type Call = <M extends Method>(
  method: M,
  input: Input<M>,
) => Promise<{ readonly value: Output<M> } | null>

export function createCall(bridge: Bridge, { complain, settle }: Messages): Call {
  return async (method, input) => {
    const reply = await bridge.call(method, input)
    if (reply.ok) {
      settle(method)
      return { value: reply.value }
    }
    complain(reply.message, { cause: method })
    return null
  }
}
