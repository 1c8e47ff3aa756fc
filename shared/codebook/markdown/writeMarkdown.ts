import { stringify } from 'yaml'
import { isoDay } from '../../article/isoDay'
import { escapeMarkdown } from '../../export/markdown/escapeMarkdown'
import { prefixLines } from '../../export/markdown/prefixLines'
import { writeText } from '../../export/markdown/writeInline'
import { definesReferences } from '../../export/markdown/writeNote'
import { t } from '../../language/t'
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
  const title = t('codebook.title')
  const about = { title, program: 'Scholium', exported: isoDay(exported) }
  const head = stringify({ ...about, tags: tags.length }, { version: '1.1', lineWidth: 0 })
  const depths = depthsOf(tags)
  const items = tags.map((tag, place) =>
    prefixLines(writeItem(tag, references), '  '.repeat(depths[place]!)),
  )
  const list = items.length > 0 ? items.join('\n') : t('codebook.noTags')
  const legend = writeLegend(tags, references)
  const heading = `# ${writeText(title, { in: 'heading', references })}`
  return `${[`---\n${head}---`, heading, ...legend, list].join('\n\n')}\n`
}

function writeLegend(tags: readonly WrittenTag[], references: boolean): readonly string[] {
  const bound = boundTags(tags)
  if (bound.length === 0) return []
  const paths = pathsOf(tags)
  const rows = bound.map(([ink, tag]) => {
    const path = writeText(paths[tags.indexOf(tag)]!, { in: 'cell', references })
    return `| ${ink} | ${path} |`
  })
  const [colors, meanings] = [t('codebook.legendColor'), t('codebook.legendTag')].map((text) =>
    writeText(text, { in: 'cell', references }),
  )
  const head = `| ${colors} | ${meanings} |`
  return [[head, '| --- | --- |', ...rows].join('\n')]
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

/** In words that are read again, whatever the language is. */
function detailsOf({ color, bound, key, highlights }: WrittenTag): readonly string[] {
  return [
    ...(color === null ? [] : [bound ? `${color} (bound)` : color]),
    ...(key === null ? [] : [`key ${key.toUpperCase()}`]),
    ...(highlights === null
      ? []
      : [highlights === 1 ? '1 highlight' : `${highlights.toLocaleString('en')} highlights`]),
  ]
}
