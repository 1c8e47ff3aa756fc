import type { LeftOut } from '../../../shared/article/article'

export type Reason = LeftOut['reason']

/**
 * What the lines of one kind of furniture look like once they are in lower case, with spaces and
 * apostrophes made plain and the ornaments around them taken off. A rule speaks of whole lines: a
 * sentence that merely mentions the same things matches none.
 */
export interface FurnitureRules {
  readonly reason: Reason
  /** Lines that hardly any prose has: one of them can anchor a run of furniture. */
  readonly forms: readonly RegExp[]
  /** Labels of buttons, fields and links. They count only in the company of a form. */
  readonly labels: readonly string[]
  /** Forms that also stand between the paragraphs of an article. */
  readonly between?: readonly RegExp[]
}

/** The labels in a list that commas part, over any number of lines. */
export function labelsIn(list: string): readonly string[] {
  return list.split(',').map((label) => label.trim())
}
