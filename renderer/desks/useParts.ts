import { useEffect, useReducer, useRef, useState } from 'react'
import type { Reply } from '../../shared/contract'
import { useNextTry } from '../state/useNextTry'
import { useWindowState } from '../state/useSession'

/** Rows of a list, by number; both are in it. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** How a list is fetched a part at a time. */
export interface PartsSource<Answer, Row> {
  /** At most 500 rows are asked for; the question is JSON. */
  readonly ask: (question: string, from: number, count: number) => Promise<Reply<Answer>>
  readonly rowsIn: (answer: Answer) => readonly Row[]
  /** How many rows there are in all. */
  readonly count: (answer: Answer) => number
}

/** As much of a list as is known here. */
interface KnownParts<Answer, Row> {
  readonly question: string
  /** The last answer, for what it says of the whole list. */
  readonly answer: Answer
  readonly rows: ReadonlyMap<number, Row>
}

export interface Parts<Answer, Row> {
  /** The last list that was answered, which may be an earlier one; null before the first. */
  readonly known: KnownParts<Answer, Row> | null
  /** Why the list that is asked for, or a part of it, cannot be had; it stands until it can. */
  readonly failure: string | null
  /** Whether what could not be had is being asked for again. */
  readonly isTrying: boolean
  /** Whether what is known is not yet what was asked for. */
  readonly isStale: boolean
  /** Asks again for what could not be had. */
  readonly retry: () => void
}

/** How many rows are fetched beyond those in sight, at either end. */
const ahead = 50
/** How many rows are kept at most. */
const mostKept = 3000

/**
 * The list that answers a question, of which the rows in sight are fetched, one part at a time. It is
 * asked for anew when the library has changed, and some seconds after it could not be had; until the
 * answer is there the rows stay as they were.
 */
export function useParts<Answer, Row>(
  source: PartsSource<Answer, Row>,
  question: string,
  sight: RowRange,
): Parts<Answer, Row> {
  const revision = useWindowState((state) => state.revision)
  const version = `${revision} ${question}`
  const [answered, setAnswered] = useState<Answered<Answer, Row> | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, retry] = useReducer((count: number) => count + 1, 0)
  const isAsking = useRef(false)
  const isHere = useRef(true)
  const current = useRef(version)

  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  useEffect(() => {
    current.current = version
    if (isAsking.current || (failure?.version === version && failure.attempt === attempt)) return
    if (answered?.version === version && hasRows(source, answered.known, sight)) return
    // Another list is shown from its beginning.
    const isOther = answered !== null && answered.known.question !== question
    const from = isOther ? 0 : Math.max(0, sight.first - ahead)
    const count = Math.min(500, sight.last - sight.first + 1 + 2 * ahead)
    isAsking.current = true
    void source.ask(question, from, count).then((reply) => {
      isAsking.current = false
      if (!isHere.current) return
      if (!reply.ok)
        return setFailure((before) => ({
          question,
          version,
          attempt,
          sentence: reply.message,
          inARow: (before?.inARow ?? 0) + 1,
        }))
      setFailure(null)
      setAnswered((before) => {
        // An answer that nobody waits for any more only makes way for the next question.
        if (before && current.current !== version) return { ...before }
        const kept = before?.version === version ? before.known.rows : null
        return { version, known: withAnswer(source, kept, question, from, reply.value) }
      })
    })
  }, [source, version, question, answered, failure, attempt, sight])

  const isTrying = failure !== null && (failure.version !== version || failure.attempt !== attempt)
  useNextTry(failure && !isTrying ? failure.inARow : 0, retry)
  return {
    known: answered?.known ?? null,
    failure: failure?.question === question ? failure.sentence : null,
    isTrying,
    isStale: answered?.version !== version,
    retry,
  }
}

/** What could not be had, and at which attempt. */
interface Failure {
  readonly question: string
  readonly version: string
  readonly attempt: number
  readonly sentence: string
  /** How many times there was no answer by now. */
  readonly inARow: number
}

interface Answered<Answer, Row> {
  readonly version: string
  readonly known: KnownParts<Answer, Row>
}

function hasRows<Answer, Row>(
  { count }: PartsSource<Answer, Row>,
  { rows, answer }: KnownParts<Answer, Row>,
  { first, last }: RowRange,
): boolean {
  for (let row = Math.max(0, first); row <= Math.min(last, count(answer) - 1); row++)
    if (!rows.has(row)) return false
  return true
}

function withAnswer<Answer, Row>(
  { rowsIn }: PartsSource<Answer, Row>,
  kept: ReadonlyMap<number, Row> | null,
  question: string,
  from: number,
  answer: Answer,
): KnownParts<Answer, Row> {
  const before = kept && kept.size < mostKept ? kept : []
  const added = rowsIn(answer).map((row, index) => [from + index, row] as const)
  return { question, answer, rows: new Map([...before, ...added]) }
}
