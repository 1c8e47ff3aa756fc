import { useEffect, useReducer, useState } from 'react'
import type { Input, Method, Output } from '../../shared/contract'
import { useNextTry } from './useNextTry'
import { useWindowState } from './useSession'

/** What the main process was asked for, as far as it has answered. */
export interface Asked<Value> {
  /** The last answer, which may be to an earlier question; null before the first. */
  readonly value: Value | null
  /** Why the question was not answered, as a sentence; it stands until there is an answer. */
  readonly failure: string | null
  /** Whether the answer to the present question is still to come. */
  readonly isAsking: boolean
  /** Asks the same again. */
  readonly retry: () => void
}

interface Settled<Value> {
  readonly question: string | null
  readonly value: Value | null
  readonly failure: string | null
  /** How many times in a row there was no answer. */
  readonly failures: number
}

/**
 * Asks the main process, and asks again when the question is another or the library has changed, and
 * some seconds after there was no answer. An answer to an earlier question never takes the place of
 * a later one.
 */
export function useAnswer<M extends Method>(method: M, input: Input<M>): Asked<Output<M>> {
  const revision = useWindowState((state) => state.revision)
  const [attempt, retry] = useReducer((count: number) => count + 1, 0)
  const asked = JSON.stringify(input)
  const question = `${attempt} ${revision} ${asked}`
  const [settled, setSettled] = useState<Settled<Output<M>>>({
    question: null,
    value: null,
    failure: null,
    failures: 0,
  })
  useEffect(() => {
    let wanted = true
    // The text is what is compared: an equal input need not be the same value.
    void window.scholium.call(method, JSON.parse(asked) as Input<M>).then((reply) => {
      if (!wanted) return
      setSettled(({ value, failures }) =>
        reply.ok
          ? { question, value: reply.value, failure: null, failures: 0 }
          : { question, value, failure: reply.message, failures: failures + 1 },
      )
    })
    return () => {
      wanted = false
    }
  }, [method, question, asked])
  const { value, failure, failures } = settled
  const isAsking = settled.question !== question
  useNextTry(isAsking ? 0 : failures, retry)
  return { value, failure, isAsking, retry }
}
