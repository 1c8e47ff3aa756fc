import {
  contract,
  type Contract,
  type Method,
  type Output,
  type Reply,
} from '../../shared/contract'
import type { z } from 'zod'
import { t } from '../../shared/language/t'
import { isSpoken } from './failure'

/** What does the work of a call, once its input has been parsed. */
type Handler<M extends Method> = (
  input: z.output<Contract[M]['input']>,
) => Output<M> | Promise<Output<M>>

/** Where errors are written down that nobody expected. */
export interface Log {
  readonly file: string
  readonly report: (what: string, error: unknown) => void
}

/** One handler for every call of the contract. */
export type Handlers = { readonly [M in Method]: Handler<M> }

/**
 * The reply to a call of any method with any input: a method or input that is not of the contract
 * is refused, a failure gives its sentence, and an unexpected error is reported and gives a
 * general one with the way to the log. Never rejects.
 */
export async function answerCall(
  handlers: Handlers,
  method: unknown,
  input: unknown,
  log: Log,
): Promise<Reply<unknown>> {
  if (!isMethod(method)) return refuse('unknown-method', t('program.unknownCall'))
  const parsed = contract[method].input.safeParse(input)
  if (!parsed.success) {
    log.report(`malformed input of ${method}`, parsed.error)
    return refuse('malformed', t('program.malformedCall'))
  }
  // The schema of this very method has made the input what its handler takes.
  const handle = handlers[method] as (input: unknown) => unknown
  return replyWith(method, () => handle(parsed.data), log)
}

/** The reply that some work comes to. Never rejects. */
export async function replyWith(
  name: string,
  work: () => unknown,
  log: Log,
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (isSpoken(error)) return refuse(error.code, error.message)
    log.report(name, error)
    return refuse('unexpected', t('program.unexpected', { log: log.file }))
  }
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(contract, method)
}

function refuse(code: string, message: string): Reply<never> {
  return { ok: false, code, message }
}
