import type { Expression } from './expression'

/** What does not match an expression; never the negation of a negation. */
export function negationOf(expression: Expression): Expression {
  return expression.kind === 'not' ? expression.of : { kind: 'not', of: expression }
}
