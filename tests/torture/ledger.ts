import { afterStatement, Contradiction, type Expectation } from './expectation'
import { judge } from './judge'
import type { Statement } from './statement'
import type { Summary } from './summary'
import { isOfTornLine, unexpectedOf } from './warnings'

/** What was counted. */
export interface Counts {
  readonly kills: number
  readonly acknowledged: number
  /** Times that a line was found half written. */
  readonly torn: number
  /** Acts that were there though they had not been acknowledged. */
  readonly survived: number
}

export const noCounts: Counts = { kills: 0, acknowledged: 0, torn: 0, survived: 0 }

export function sumOf(a: Counts, b: Counts): Counts {
  return {
    kills: a.kills + b.kills,
    acknowledged: a.acknowledged + b.acknowledged,
    torn: a.torn + b.torn,
    survived: a.survived + b.survived,
  }
}

/** Thrown when a library is not as it must be. */
export class Lost extends Error {
  override readonly name: string = 'Lost'
  /** How many acts were acknowledged and are not there; 0 where it is something else. */
  readonly acts: number

  constructor(acts: number, sentence: string) {
    super(sentence)
    this.acts = acts
  }
}

/** Thrown when it does not hold what it must. */
export class Different extends Lost {
  override readonly name = 'Different'
}

/** Keeps what a library must hold, and compares it with what it holds; throws `Lost`. */
export interface Ledger {
  readonly expectation: () => Expectation
  readonly counts: () => Counts
  /** A writer was killed who had said this. */
  readonly hear: (statements: readonly Statement[]) => void
  /** Somebody has opened the library. */
  readonly see: (
    found: Summary,
    warnings: readonly string[],
    openedFor: 'reading' | 'writing',
  ) => void
}

export function createLedger(before: Expectation): Ledger {
  let expectation = before
  let counts = noCounts

  function lookAtWarnings(warnings: readonly string[]): void {
    const [unexpected] = unexpectedOf(warnings, expectation)
    if (unexpected !== undefined) throw new Lost(0, `It said: ${unexpected}`)
  }

  function see(
    found: Summary,
    warnings: readonly string[],
    openedFor: 'reading' | 'writing',
  ): void {
    lookAtWarnings(warnings)
    const verdict = judge(expectation, found, openedFor)
    if (verdict.kind === 'wrong') {
      const { lost } = verdict
      throw new Different(
        lost,
        lost > 0
          ? `The last ${lost} of what was acknowledged are not there for ${openedFor}.`
          : `What is there for ${openedFor} is not what was asked for.`,
      )
    }
    expectation = verdict.next
    const torn = warnings.filter(isOfTornLine).length
    const survived = counts.survived + verdict.survived
    counts = { ...counts, torn: counts.torn + torn, survived }
  }

  function hearOne(statement: Statement): void {
    switch (statement.kind) {
      case 'opened':
        return see(statement.found, statement.warnings, 'writing')
      case 'warned':
        return lookAtWarnings([statement.sentence])
      case 'acknowledged':
        counts = { ...counts, acknowledged: counts.acknowledged + 1 }
    }
    try {
      expectation = afterStatement(expectation, statement)
    } catch (error) {
      if (error instanceof Contradiction) throw new Lost(0, error.message)
      throw error
    }
  }

  return {
    expectation: () => expectation,
    counts: () => counts,
    hear: (statements) => {
      counts = { ...counts, kills: counts.kills + 1 }
      for (const statement of statements) hearOne(statement)
    },
    see,
  }
}
