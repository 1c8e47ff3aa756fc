import type { Bridge, Input, Method, Output } from '../../shared/contract'
import type { Messages } from './messages'
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
    if (reply.ok) {
      if (!isGivenUp(reply.value)) settle(method)
      return { value: reply.value }
    }
    complain(reply.message, { cause: method, action: remedy })
    return null
  }
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
