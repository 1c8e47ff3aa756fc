import { parseSync } from 'vite'

/** Words of the interface that stand in the code. */
export interface TextInCode {
  readonly line: number
  readonly text: string
}

/**
 * Finds what a reader could see or hear and what is not a message of the catalogue: the text between
 * the tags of elements, the attributes that are shown or spoken, and every string that reads as
 * words: two of them one after another, or one that the name of its property tells to be a label.
 * Left out are types, names of modules, and what only an engineer sees: plain errors and the log.
 */
export function findText(file: string, source: string): readonly TextInCode[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]!.message}`)
  const found: TextInCode[] = []
  const add = (at: number, text: string): void => {
    const line = source.slice(0, at).split('\n').length
    found.push({ line, text: text.trim().replaceAll(/\s+/g, ' ') })
  }
  look(program as unknown as Node, 'code', add)
  return found
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/** What a string is for, by where it stands. */
type Place = 'code' | 'label' | 'name'

function look(node: Node, place: Place, add: (at: number, text: string) => void): void {
  if (isLeftOut(node)) return
  const text = textOf(node)
  if (text !== null && reads(text, node.type === 'JSXText' ? 'label' : place)) add(node.start, text)
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) look(child, placeOf(node, field, place), add)
  }
}

function textOf(node: Node): string | null {
  switch (node.type) {
    case 'JSXText':
      return node['value'] as string
    case 'Literal':
      return typeof node['value'] === 'string' ? node['value'] : null
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[])
        .map(({ value }) => value.cooked)
        .join('…')
    default:
      return null
  }
}

function reads(text: string, place: Place): boolean {
  if (place === 'name' || messageId.test(text)) return false
  if (place === 'label') return /\p{L}{2}/u.test(text.replaceAll('…', ''))
  const words = text.replaceAll(markup, '')
  return (
    /(?:\p{L}{2}|[’”“"…])[,;:.]?\s+[“‘(]?(?:\p{L}{2}|…|a\s)/u.test(words) && /\p{L}{2}/u.test(words)
  )
}

/** The tags of an element that is written as a string, with what they say of it. */
const markup = /<[?/]?[a-z][^<>]*>/g

/** Tables of words hold the names of their messages. */
const messageId = /^[a-z]\w*\.[a-z]\w*$/i

function placeOf(node: Node, field: string, place: Place): Place {
  if (node.type === 'JSXAttribute' && field === 'value') {
    const name = nameOf(node['name'])
    if (names.has(name)) return 'name'
    return labels.has(name) ? 'label' : 'code'
  }
  if (node.type === 'Property' && field === 'value') {
    const name = nameOf(node['key'])
    return labels.has(name) ? 'label' : place === 'name' ? 'name' : 'code'
  }
  // An expression that is called or compared with is not itself what is said.
  if (node.type === 'CallExpression' && field === 'arguments') return 'code'
  if (node.type === 'BinaryExpression' || node.type === 'MemberExpression') return 'code'
  if (node.type === 'ConditionalExpression' && field === 'test') return 'code'
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return 'code'
  if (node.type.includes('Function')) return 'code'
  return place
}

/** Attributes and properties that are shown or spoken. */
const labels: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'buttonLabel',
  'description',
  'detail',
  'label',
  'message',
  'placeholder',
  'sentence',
  'text',
  'title',
])

/** Attributes that hold names for the code. */
const names: ReadonlySet<string> = new Set(['className', 'd', 'placement', 'viewBox'])

function nameOf(key: unknown): string {
  const { name, value } = key as { name?: unknown; value?: unknown }
  return typeof name === 'string' ? name : typeof value === 'string' ? value : ''
}

function isLeftOut(node: Node): boolean {
  if (node.type.startsWith('Import')) return node.type !== 'ImportExpression'
  if (node.type.startsWith('TS')) return !/^TS(?:As|Satisfies|NonNull)/.test(node.type)
  const callee = node['callee'] as Node | undefined
  const called = callee ? nameOf(callee['property'] ?? callee) : ''
  if (node.type === 'NewExpression') return plainErrors.has(called)
  return node.type === 'CallExpression' && engineers.has(called)
}

const plainErrors: ReadonlySet<string> = new Set(['Error', 'TypeError', 'RangeError', 'RegExp'])

/** Functions whose words only an engineer sees, or that look something up by a name. */
const engineers: ReadonlySet<string> = new Set([
  'logError',
  'matches',
  'matchMedia',
  'querySelector',
  'querySelectorAll',
  'report',
  'closest',
])

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
