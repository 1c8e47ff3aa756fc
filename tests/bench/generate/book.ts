import type { Node } from 'prosemirror-model'
import { createHash } from 'node:crypto'
import type { ImportedArticle } from '../../../electron/importing/importedArticle'
import { articleSchema } from '../../../shared/article/schema'
import { documentOf } from '../../../shared/article/sections'
import { articleText, type ArticleText } from '../../../shared/article/text'
import type { SeededRandom } from '../seededRandom'
import { sentence, sentences } from './prose'

/** A long article as an importer would give it, its document, and the text of that. */
export interface GeneratedBook {
  readonly imported: ImportedArticle
  readonly document: Node
  readonly text: ArticleText
}

/**
 * An article of so many words, or a few more: headings of two levels, paragraphs of one to ten
 * sentences, and lists, some with a list inside.
 */
export function generatedBook(random: SeededRandom, title: string, words: number): GeneratedBook {
  const blocks: Node[] = []
  let written = 0
  while (written < words) {
    const block = nextBlock(random, blocks.length)
    blocks.push(block)
    written += wordsIn(block.textBetween(0, block.content.size, ' '))
  }
  const document = documentOf(blocks)
  const text = articleText(document)
  const textHash = createHash('sha256').update(text.text).digest('hex')
  const imported: ImportedArticle = {
    title,
    author: 'Ada Marsh',
    source: 'book.txt',
    published: null,
    language: 'en',
    direction: 'ltr',
    document: document.toJSON() as unknown,
    leftOut: [],
    words: wordsIn(text.text),
    textHash,
    original: { bytes: Buffer.from(text.text), extension: 'txt' },
  }
  return { imported, document, text }
}

function nextBlock(random: SeededRandom, index: number): Node {
  if (index % 60 === 0) return heading(random, 2)
  const kind = random.fraction()
  if (kind < 0.05) return heading(random, 3)
  if (kind < 0.1) return list(random, 0)
  return paragraph(sentences(random, random.integer(1, 10)))
}

function heading(random: SeededRandom, level: number): Node {
  const title = sentence(random).split(' ').slice(0, random.integer(2, 8)).join(' ')
  return articleSchema.node('heading', { level }, articleSchema.text(title))
}

function list(random: SeededRandom, depth: number): Node {
  const items = Array.from({ length: random.integer(2, 5) }, () => {
    const content = [paragraph(sentences(random, random.integer(1, 2)))]
    if (depth === 0 && random.fraction() < 0.2) content.push(list(random, 1))
    return articleSchema.node('list_item', null, content)
  })
  return articleSchema.node(random.fraction() < 0.5 ? 'bullet_list' : 'ordered_list', null, items)
}

function paragraph(text: string): Node {
  return articleSchema.node('paragraph', null, articleSchema.text(text))
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
