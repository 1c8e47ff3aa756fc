import type { Tag } from '../notes/tag'
import type { TagCount } from '../notes/tags'
import { tagTree } from '../notes/tagTree'
import type { CodebookFormat, CodebookTag } from './codebook'
import { writeCsv } from './csv/writeCsv'
import { guidOf } from './guid'
import { writeMarkdown } from './markdown/writeMarkdown'
import { writeQdc } from './qdc/writeQdc'
import { createReporter } from './reporter'
import { settleTags } from './settleTags'

export interface CodebookOptions {
  /** The moment of the export. */
  readonly exported: string
  /** The highlights of each tag, by its id; without them none are told. */
  readonly counts?: ReadonlyMap<string, TagCount> | undefined
}

/** A tag as it is written, with the number of its own highlights where that is told. */
export type WrittenTag = CodebookTag & { readonly highlights: number | null }

export interface WrittenCodebook {
  readonly text: string
  /** A sentence on each thing that the format cannot hold; empty where it holds everything. */
  readonly report: readonly string[]
}

/**
 * The tags of a library as a document; the same input gives the same text. What is read from it
 * again is what stood in the library but for what the report names. The forms are laid down in
 * `docs/decisions/0007-codebook.md`. Throws `CodebookRefused` where there is nothing to write.
 */
export function writeCodebook(
  format: CodebookFormat,
  tags: readonly Tag[],
  { exported, counts }: CodebookOptions,
): WrittenCodebook {
  const { ordered, parentOf } = tagTree(tags)
  const report = createReporter()
  const places = new Map(ordered.map(({ tag }, place) => [tag.id, place]))
  const settled = settleTags(
    ordered.map(({ tag: { id, name, color, bound, definition, key } }) => {
      const parent = parentOf(id)
      const above = parent ? places.get(parent.id)! : null
      return { guid: guidOf(id), parent: above, name, color, bound, definition, key }
    }),
    report,
  )
  const written = settled.map((tag, place): WrittenTag => {
    const own = counts?.get(ordered[place]!.tag.id)?.own ?? 0
    return Object.assign({ highlights: counts ? own : null }, tag)
  })
  const write = { markdown: writeMarkdown, csv: writeCsv, qdc: writeQdc }[format]
  const text = write(written, exported, report)
  return { text, report: report.sentences() }
}
