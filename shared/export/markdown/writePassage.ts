import { t } from '../../language/t'
import type { Tag } from '../../notes/tag'
import { tagPathsOf } from '../../notes/tags'
import { tagTree } from '../../notes/tagTree'
import type { FileContext } from './fileContext'
import { oneLine } from './oneLine'
import type { Passage } from './passages'
import { quoted } from './prefixLines'
import { sliceDocument } from './sliceDocument'
import { imageText } from './inlineUnits'
import { writeBlocks } from './writeBlocks'
import { writeText } from './writeInline'
import { writeNote } from './writeNote'

/**
 * A passage: its quote, then a list of what belongs to it, of which the last line ends in the
 * comment `<!-- scholium:ID -->`. From the beginning of that quote to that comment everything is
 * Scholium's; what stands outside is the user's own.
 */
export function writePassage(
  passage: Passage,
  tags: readonly Tag[],
  context: FileContext,
  place: readonly string[] = [],
): string {
  const { id, note, color, created } = passage.highlight
  const names = tagPathsOf(passage.highlight, tags).map((path) => listed(oneLine(path)))
  // One that was made before its colour had that meaning does not bear the tag.
  const bound = tagTree(tags).legend.get(color)
  const meaning = bound && passage.highlight.tags.includes(bound.id) ? bound : undefined
  const text = (line: string): string => writeText(line, { in: 'heading', ...context })
  const day = created.slice(0, 10)
  const last = meaning
    ? t('export.colorMeaningAndDay', {
        color,
        meaning: text(oneLine(tagTree(tags).textOf(meaning.id))),
        day,
      })
    : t('export.colorAndDay', { color, day })
  const details = [
    ...(note.trim() === '' ? [] : [writeNote(note)]),
    ...(names.length === 0 ? [] : [`- ${t('export.tags', { tags: text(names.join(', ')) })}`]),
    ...(place.length === 0 ? [] : [`- ${t('export.place', { place: text(place.join(' › ')) })}`]),
    ...(passage.range ? [] : [`- ${t('export.notFound')}`]),
    `- ${last} <!-- scholium:${id} -->`,
  ]
  return `${writeQuote(passage, context)}\n\n${details.join('\n')}`
}

function writeQuote({ highlight, document, range }: Passage, context: FileContext): string {
  if (!range) return quoted(writeLines(highlight.quote, context))
  // White space alone can be highlighted too, and has to be there.
  return quoted(writeBlocks(sliceDocument(document, range), context)) || '>'
}

/** A kept quote, of which only the text is known: each line is a paragraph. */
function writeLines(quote: string, context: FileContext): string {
  const lines = quote
    .replaceAll('\uFFFC', imageText(''))
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
  return lines.map((line) => writeText(line, { in: 'paragraph', ...context })).join('\n\n')
}

/** A tag's name as one of a list: in quotation marks where commas or such marks are in it. */
function listed(name: string): string {
  return /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}
