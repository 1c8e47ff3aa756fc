/** A sentence for a live region that held another: the same one is told apart, or it would not be said. */
export function sayAgain(before: string | null, sentence: string): string {
  return before === sentence ? sentence + '\u00A0' : sentence
}
