import { useEffect, useRef, useState } from 'react'
import type { Reply } from '../../shared/contract'
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
  /** Why the list that is asked for cannot be had, as a sentence. */
  readonly failure: string | null
  /** Whether what is known is not yet what was asked for. */
  readonly isStale: boolean
}

/** How many rows are fetched beyond those in sight, at either end. */
const ahead = 50
/** How many rows are kept at most. */
const mostKept = 3000

/**
 * The list that answers a question, of which the rows in sight are fetched, one part at a time. It is
 * asked for anew when the library has changed; until the answer is there the rows stay as they were.
 */
export function useParts<Answer, Row>(
  source: PartsSource<Answer, Row>,
  question: string,
  sight: RowRange,
): Parts<Answer, Row> {
  const revision = useWindowState((state) => state.revision)
  const version = `${revision} ${question}`
  const [answered, setAnswered] = useState<Answered<Answer, Row> | null>(null)
  const [failure, setFailure] = useState<{ version: string; sentence: string } | null>(null)
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
    if (isAsking.current || failure?.version === version) return
    if (answered?.version === version && hasRows(source, answered.known, sight)) return
    // Another list is shown from its beginning.
    const isOther = answered !== null && answered.known.question !== question
    const from = isOther ? 0 : Math.max(0, sight.first - ahead)
    const count = Math.min(500, sight.last - sight.first + 1 + 2 * ahead)
    isAsking.current = true
    void source.ask(question, from, count).then((reply) => {
      isAsking.current = false
      if (!isHere.current) return
      if (!reply.ok) return setFailure({ version, sentence: reply.message })
      setAnswered((before) => {
        // An answer that nobody waits for any more only makes way for the next question.
        if (before && current.current !== version) return { ...before }
        const kept = before?.version === version ? before.known.rows : null
        return { version, known: withAnswer(source, kept, question, from, reply.value) }
      })
    })
  }, [source, version, question, answered, failure, sight])

  return {
    known: answered?.known ?? null,
    failure: failure?.version === version ? failure.sentence : null,
    isStale: answered?.version !== version,
  }
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
