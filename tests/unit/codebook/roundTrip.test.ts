import * as fc from 'fast-check'
import type { List, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { codebookFormats, type CodebookTag } from '../../../shared/codebook/codebook'
import { guidOf } from '../../../shared/codebook/guid'
import { inkOfRgb } from '../../../shared/codebook/inkColors'
import { readCodebook } from '../../../shared/codebook/readCodebook'
import { writeCodebook } from '../../../shared/codebook/writeCodebook'
import { isInk, type Tag } from '../../../shared/notes/tag'
import { foldTagName } from '../../../shared/notes/tagPath'
import { tagTree } from '../../../shared/notes/tagTree'
import { codebookTags } from '../../generate'
import { parseMarkdown, plainText } from '../export/parseMarkdown'

const exported = '2031-05-14T08:00:00.000Z'

/** What a codebook is to hold of tags, worked out apart from what writes it. */
function expected(tags: readonly Tag[]): readonly CodebookTag[] {
  const { ordered, parentOf } = tagTree(tags)
  const taken = new Set<string>()
  const keys = new Set<string>()
  return ordered.map(({ tag }) => {
    const above = parentOf(tag.id)
    const parent = above ? ordered.findIndex((one) => one.tag === above) : null
    let name = wellFormed(tag.name)
    for (let number = 2; taken.has(`${parent}/${foldTagName(name)}`); number++) {
      name = `${wellFormed(tag.name)} ${number}`
    }
    taken.add(`${parent}/${foldTagName(name)}`)
    const key = tag.key !== null && keys.has(tag.key) ? null : tag.key
    if (key !== null) keys.add(key)
    return {
      guid: guidOf(tag.id),
      parent,
      name,
      color: tag.color,
      bound: tag.bound,
      definition: wellFormed(tag.definition).replace(/\r\n?/g, '\n'),
      key,
    }
  })
}

/** What a format does not hold, left out of what it is to hold. */
const without: Readonly<
  Record<(typeof codebookFormats)[number], (tag: CodebookTag) => CodebookTag>
> = {
  markdown: (tag) => ({ ...tag, guid: null }),
  csv: (tag) => ({ ...tag, guid: null }),
  qdc: (tag) => ({
    ...tag,
    key: null,
    color: tag.color === null || isInk(tag.color) ? tag.color : (inkOfRgb(tag.color) ?? tag.color),
    name: heldByXml(tag.name),
    definition: heldByXml(tag.definition),
  }),
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function heldByXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- what XML has no way to write
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
}

test.each(codebookFormats)('what is written as %s is read as the same tags', (format) => {
  fc.assert(
    fc.property(
      codebookTags.filter(({ length }) => length > 0),
      (tags) => {
        const { text } = writeCodebook(format, tags, { exported })
        const read = readCodebook(format, text)
        expect(read.tags).toEqual(expected(tags).map(without[format]))
        expect(read.report).toEqual([])
      },
    ),
  )
})

test('a reader of Markdown finds every tag in its place, whatever the definitions say', () => {
  fc.assert(
    fc.property(
      codebookTags.filter(({ length }) => length > 0),
      (tags) => {
        const { text } = writeCodebook('markdown', tags, { exported })
        expect(itemsIn(parseMarkdown(text).children, null, [])).toEqual(
          expected(tags).map(({ parent, name, definition }) => {
            return { parent, name, isDefined: definition !== '' }
          }),
        )
      },
    ),
  )
})

interface FoundItem {
  readonly parent: number | null
  readonly name: string
  readonly isDefined: boolean
}

/** The items of the lists among some blocks, which are added to those found before. */
function itemsIn(
  blocks: readonly RootContent[],
  parent: number | null,
  found: FoundItem[],
): readonly FoundItem[] {
  for (const { children } of blocks.filter((block): block is List => block.type === 'list')) {
    for (const item of children) {
      const [title] = item.children
      const strong = title?.type === 'paragraph' ? title.children[0] : undefined
      const name = strong?.type === 'strong' ? plainText(strong) : 'none'
      const isDefined = item.children.some(({ type }) => type === 'blockquote')
      found.push({ parent, name, isDefined })
      itemsIn(item.children, found.length - 1, found)
    }
  }
  return found
}
