import type { Expression, Filter, Words } from './expression'
import { quoted } from './quotes'

/** An expression as it is typed; `parseQuery` reads the same expression again. */
export function writeQuery(expression: Expression): string {
  switch (expression.kind) {
    case 'any':
      return expression.of.map(writeQuery).join(' or ')
    case 'all':
      return expression.of.map((part) => enclosed(part, part.kind === 'any')).join(' ')
    case 'not':
      return `-${enclosed(expression.of, expression.of.kind === 'any' || expression.of.kind === 'all')}`
    case 'words':
      return writeWords(expression)
    default:
      return `${expression.kind}:${writeValue(valueOf(expression))}`
  }
}

function enclosed(expression: Expression, brackets: boolean): string {
  return brackets ? `(${writeQuery(expression)})` : writeQuery(expression)
}

function writeWords({ typed, match }: Words): string {
  if (match === 'exact') return quoted(typed)
  if (match === 'prefix') return `${bare.test(typed) ? typed : quoted(typed)}*`
  // A sign after it, which means nothing, keeps it from being an operator.
  return /^(?:and|or|not)$/i.test(typed) ? `${typed}.` : typed
}

function writeValue(value: string): string {
  return bare.test(value) ? value : quoted(value)
}

const bare = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}/-]*$/u

function valueOf(filter: Filter): string {
  switch (filter.kind) {
    case 'tag':
      return filter.path
    case 'color':
      return filter.color
    case 'author':
      return filter.name
    case 'in':
      return filter.title
    case 'has':
      return filter.what
    case 'before':
    case 'after':
      return filter.day
  }
}
