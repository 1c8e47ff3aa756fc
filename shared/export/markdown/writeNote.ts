import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { t } from '../../language/t'
import { prefixLines } from './prefixLines'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Whether a note defines link references or footnotes, which hold for the whole file. */
export function definesReferences(note: string): boolean {
  if (!note.includes(']:')) return false
  return nodesIn(tidyNote(note)).some(({ type }) => /definition$/i.test(type))
}

/**
 * A note as an item of a list. In there no heading, fence or list that is left open can reach
 * what follows. HTML is text, as it is in the program, and tabs that indent are spaces, since a
 * tab is as wide as where it stands; nothing else of what was typed is changed.
 */
export function writeNote(note: string): string {
  const tidy = tidyNote(note)
  const startsWithWords = parser.parse(tidy).children[0]?.type === 'paragraph'
  const labelled = startsWithWords
    ? t('export.note', { note: tidy.replace(/^ +/, '') })
    : `${t('export.noteBelow')}\n\n${tidy}`
  return prefixLines(labelled, '  ', '- ')
}

function tidyNote(note: string): string {
  return literalHtml(
    note
      .replace(/\r\n?/g, '\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .replace(/[ \t\n]+$/, '')
      .replace(/^[\s>*+\-\d.)]+/gm, expandTabs),
  )
}

function expandTabs(indent: string): string {
  let column = 0
  return indent.replace(/\n|\t|[^\t\n]/g, (character) => {
    const text = character === '\t' ? ' '.repeat(4 - (column % 4)) : character
    column = character === '\n' ? 0 : column + text.length
    return text
  })
}

/** A `<` that could begin HTML and is not escaped. */
const opening = /(?<!\\)((?:\\{2})*)<(?=[A-Za-z/!?])/g
const endsInEscape = /(?<!\\)(?:\\{2})*\\$/

/**
 * The note with a backslash before each `<` that begins HTML. What stood inside HTML is Markdown
 * afterwards and may hold more of it, so the note is read again until none is left; every time at
 * least one `<` more is dealt with.
 */
function literalHtml(note: string): string {
  for (;;) {
    const found = note.includes('<') ? nodesIn(note).filter(({ type }) => type === 'html') : []
    if (found.length === 0) return note
    for (const { start, end } of found.toReversed()) {
      const before = note.slice(0, start)
      const html = note.slice(start, end)
      // A bare address takes the backslash at its end for a part of itself.
      note = endsInEscape.test(before)
        ? `${before.slice(0, -1)}&lt;${html.slice(1)}${note.slice(end)}`
        : before + html.replace(opening, '$1\\<') + note.slice(end)
    }
  }
}

interface FoundNode {
  readonly type: string
  readonly start: number
  readonly end: number
}

type ParsedNode = ReturnType<typeof parser.parse>['children'][number]

function nodesIn(note: string): readonly FoundNode[] {
  const found: FoundNode[] = []
  const visit = (nodes: readonly ParsedNode[]): void => {
    for (const node of nodes) {
      const { start, end } = node.position ?? {}
      // Nodes without a position are addresses that the parser made links afterwards.
      if (start?.offset !== undefined && end?.offset !== undefined)
        found.push({ type: node.type, start: start.offset, end: end.offset })
      if ('children' in node) visit(node.children as readonly ParsedNode[])
    }
  }
  visit(parser.parse(note).children)
  return found
}
