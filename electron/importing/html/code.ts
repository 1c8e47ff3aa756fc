import type { Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { blocksIn, type Scope } from './content'
import { codeText } from './codeText'
import { isElement, type PageElement } from './page'

const codeCell = 'td.code pre, td.rouge-code pre, td.blob-code, td.hljs-ln-code'
const { nodes } = articleSchema

/** A block of code with its line breaks; if no text is in it, whatever else it holds. */
export function convertCode(element: PageElement, scope: Scope): readonly Node[] {
  const text = codeText(element)
  if (text === '') return blocksIn(element, scope)
  const language = codeLanguage(element)
  return [nodes.code_block.create({ language }, articleSchema.text(text))]
}

/** Whether a table is a piece of code: line numbers in one column, lines in another. */
export function isCodeTable(table: PageElement): boolean {
  return table.querySelector(codeCell) !== null
}

/** The language that a block of code names in its own classes or in those just around it. */
function codeLanguage(element: PageElement): string | null {
  const around = [element.querySelector('code'), element, element.parentNode]
  for (const node of [...around, element.parentNode?.parentNode]) {
    const language = node && isElement(node) ? namedLanguage(node) : null
    if (language) return /^(?:none|te?xt|plain|plaintext)$/.test(language) ? null : language
  }
  return null
}

function namedLanguage(element: PageElement): string | null {
  const classes = element.getAttribute('class')?.slice(0, 1_000) ?? ''
  const named = element.getAttribute('data-lang') ?? element.getAttribute('data-language')
  const match = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|brush:\s*)([\w+#.-]+)/i.exec(classes)
  const language = (named ?? match?.[1] ?? '').toLowerCase()
  return /^[\w+#.-]{1,30}$/.test(language) ? language : null
}
