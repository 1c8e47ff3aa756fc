import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { ContentsOfLibrary } from '../storage/contentsOf'
import { contentsAfter, withArticle } from './contentsAfter'
import type { Asked, Statement } from './statement'

/** Something that was asked for, by the number that a writer gave it. */
interface Numbered {
  readonly number: number
  readonly asked: Asked
}

/** What a library must hold, by what its writers said before they were killed. */
export interface Expectation {
  /** What it held when it was looked at last. */
  readonly seen: ContentsOfLibrary
  /** What was acknowledged since, each as the step that it was. */
  readonly steps: readonly ((contents: ContentsOfLibrary) => ContentsOfLibrary)[]
  /** What it holds with all that is acknowledged. */
  readonly certain: ContentsOfLibrary
  /** What was asked for in this order and not acknowledged: of it a beginning may be there. */
  readonly inFlight: readonly Numbered[]
  /** Articles that were not acknowledged, each of which may be there. */
  readonly articlesInFlight: readonly Numbered[]
  /** The places that were set in an article since it was known where the reader is. */
  readonly placesInFlight: ReadonlyMap<ArticleId, readonly number[]>
}

/** A library that holds this and of which nothing else was asked. */
export function expecting(contents: ContentsOfLibrary): Expectation {
  return {
    seen: contents,
    steps: [],
    certain: contents,
    inFlight: [],
    articlesInFlight: [],
    placesInFlight: new Map(),
  }
}

/** Thrown when what a writer says cannot be. */
export class Contradiction extends Error {}

/** What is expected after a writer has said something. */
export function afterStatement(before: Expectation, statement: Statement): Expectation {
  switch (statement.kind) {
    case 'asked':
      return afterAsking(before, statement)
    case 'acknowledged':
      return afterAcknowledgement(before, statement.number, statement.record)
    case 'done':
      return statement.work === 'closing' ? afterClosing(before) : before
    case 'failed':
      throw new Contradiction(statement.sentence)
    default:
      return before
  }
}

function afterAsking(before: Expectation, { number, asked }: Numbered): Expectation {
  const one = { number, asked }
  switch (asked.kind) {
    case 'add-article':
      return { ...before, articlesInFlight: [...before.articlesInFlight, one] }
    case 'place': {
      const { articleId, offset } = asked
      const others = before.placesInFlight.get(articleId) ?? []
      const placesInFlight = new Map([...before.placesInFlight, [articleId, [...others, offset]]])
      return { ...before, placesInFlight }
    }
    default:
      return { ...before, inFlight: [...before.inFlight, one] }
  }
}

function afterAcknowledgement(
  before: Expectation,
  number: number,
  record: ArticleRecord | undefined,
): Expectation {
  if (record) {
    const isOther = (one: Numbered): boolean => one.number !== number
    return {
      ...withStep(before, (contents) => withArticle(contents, record)),
      articlesInFlight: before.articlesInFlight.filter(isOther),
    }
  }
  const [first, ...inFlight] = before.inFlight
  if (first?.number !== number) {
    throw new Contradiction(
      `${number} was acknowledged before ${first ? first.number : 'it was asked for'}.`,
    )
  }
  return { ...withStep(before, (contents) => contentsAfter(contents, first.asked)), inFlight }
}

function afterClosing(before: Expectation): Expectation {
  const last = [...before.placesInFlight].map(([id, offsets]) => [id, offsets.at(-1)!] as const)
  const step = (contents: ContentsOfLibrary): ContentsOfLibrary => ({
    ...contents,
    places: { ...contents.places, ...Object.fromEntries(last) },
  })
  return { ...withStep(before, step), placesInFlight: new Map() }
}

function withStep(
  before: Expectation,
  step: (contents: ContentsOfLibrary) => ContentsOfLibrary,
): Expectation {
  return { ...before, steps: [...before.steps, step], certain: step(before.certain) }
}
