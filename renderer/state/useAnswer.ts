import { useEffect, useState } from 'react'
import type { Input, Method, Output } from '../../shared/contract'
import { useWindowState } from './useSession'

/** What the main process was asked for, as far as it has answered. */
export interface Asked<Value> {
  /** The last answer, which may be to an earlier question; null before the first. */
  readonly value: Value | null
  /** Why the last question was not answered, as a sentence. */
  readonly failure: string | null
  /** Whether the answer to the present question is still to come. */
  readonly isAsking: boolean
}

interface Settled<Value> {
  readonly question: string | null
  readonly value: Value | null
  readonly failure: string | null
}

/**
 * Asks the main process, and asks again when the question is another or the library has changed. An
 * answer to an earlier question never takes the place of a later one.
 */
export function useAnswer<M extends Method>(method: M, input: Input<M>): Asked<Output<M>> {
  const revision = useWindowState((state) => state.revision)
  const question = `${revision} ${JSON.stringify(input)}`
  const [settled, setSettled] = useState<Settled<Output<M>>>({
    question: null,
    value: null,
    failure: null,
  })
  useEffect(() => {
    let wanted = true
    // The text is what is compared: an equal input need not be the same value.
    const asked = JSON.parse(question.slice(question.indexOf(' ') + 1)) as Input<M>
    void window.scholium.call(method, asked).then((reply) => {
      if (!wanted) return
      setSettled((before) =>
        reply.ok
          ? { question, value: reply.value, failure: null }
          : { question, value: before.value, failure: reply.message },
      )
    })
    return () => {
      wanted = false
    }
  }, [method, question])
  const { value, failure } = settled
  return { value, failure, isAsking: settled.question !== question }
}
