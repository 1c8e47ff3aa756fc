import {
  contract,
  type Contract,
  type Method,
  type Output,
  type Reply,
} from '../../shared/contract'
import type { z } from 'zod'
import { isSpoken } from './failure'

/** What does the work of a call, once its input has been parsed. */
type Handler<M extends Method> = (
  input: z.output<Contract[M]['input']>,
) => Output<M> | Promise<Output<M>>

/** One handler for every call of the contract. */
export type Handlers = { readonly [M in Method]: Handler<M> }

/**
 * The reply to a call of any method with any input: a method or input that is not of the contract
 * is refused, a failure gives its sentence, and an unexpected error is reported and gives a
 * general one. Never rejects.
 */
export async function answerCall(
  handlers: Handlers,
  method: unknown,
  input: unknown,
  report: (what: string, error: unknown) => void,
): Promise<Reply<unknown>> {
  if (!isMethod(method)) return refuse('unknown-method', 'The program knows no such call.')
  const parsed = contract[method].input.safeParse(input)
  if (!parsed.success) {
    report(`malformed input of ${method}`, parsed.error)
    return refuse('malformed', 'The program was asked for something that makes no sense to it.')
  }
  // The schema of this very method has made the input what its handler takes.
  const handle = handlers[method] as (input: unknown) => unknown
  return replyWith(method, () => handle(parsed.data), report)
}

/** The reply that some work comes to. Never rejects. */
export async function replyWith(
  name: string,
  work: () => unknown,
  report: (what: string, error: unknown) => void,
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (isSpoken(error)) return refuse(error.code, error.message)
    report(name, error)
    return refuse(
      'unexpected',
      'Something went wrong inside the program; nothing was changed. What happened is in its log.',
    )
  }
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(contract, method)
}

function refuse(code: string, message: string): Reply<never> {
  return { ok: false, code, message }
}
