import { stringify } from 'yaml'
import { isoDay } from '../../article/isoDay'
import { escapeMarkdown } from '../../export/markdown/escapeMarkdown'
import { prefixLines } from '../../export/markdown/prefixLines'
import { writeText } from '../../export/markdown/writeInline'
import { definesReferences } from '../../export/markdown/writeNote'
import { boundTags } from '../../notes/boundTags'
import { depthsOf, pathsOf } from '../pathsOf'
import type { WrittenTag } from '../writeCodebook'

/**
 * A document to read: front matter, what the colours stand for, and a list in which each tag is an
 * item with its name in bold, and below that its definition as a block quote and its own tags.
 * Within a quote nothing is escaped, since it can neither end nor be taken for a tag.
 */
export function writeMarkdown(tags: readonly WrittenTag[], exported: string): string {
  const references = tags.some(({ definition }) => definesReferences(definition))
  const about = { title: 'Codebook', program: 'Scholium', exported: isoDay(exported) }
  const head = stringify({ ...about, tags: tags.length }, { version: '1.1', lineWidth: 0 })
  const depths = depthsOf(tags)
  const items = tags.map((tag, place) =>
    prefixLines(writeItem(tag, references), '  '.repeat(depths[place]!)),
  )
  const list = items.length > 0 ? items.join('\n') : 'No tags.'
  const legend = writeLegend(tags, references)
  return `${[`---\n${head}---`, '# Codebook', ...legend, list].join('\n\n')}\n`
}

function writeLegend(tags: readonly WrittenTag[], references: boolean): readonly string[] {
  const bound = boundTags(tags)
  if (bound.length === 0) return []
  const paths = pathsOf(tags)
  const rows = bound.map(([ink, tag]) => {
    const path = writeText(paths[tags.indexOf(tag)]!, { in: 'cell', references })
    return `| ${ink} | ${path} |`
  })
  return [['| Highlight colour | Tag |', '| --- | --- |', ...rows].join('\n')]
}

function writeItem(tag: WrittenTag, references: boolean): string {
  const name = escapeMarkdown(
    [
      { kind: 'syntax', value: '**' },
      { kind: 'text', value: tag.name },
      { kind: 'syntax', value: '**' },
    ],
    { startsBlock: false, inCell: false, references },
  )
  const title = `- ${[name, ...detailsOf(tag)].join(' · ')}`
  return tag.definition === '' ? title : `${title}\n${prefixLines(tag.definition, '  > ')}`
}

function detailsOf({ color, bound, key, highlights }: WrittenTag): readonly string[] {
  return [
    ...(color === null ? [] : [bound ? `${color} (bound)` : color]),
    ...(key === null ? [] : [`key ${key.toUpperCase()}`]),
    ...(highlights === null
      ? []
      : [highlights === 1 ? '1 highlight' : `${highlights.toLocaleString('en')} highlights`]),
  ]
}
