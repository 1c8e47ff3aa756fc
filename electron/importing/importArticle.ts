import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { normaliseText } from '../../shared/article/normaliseText'
import { documentOf } from '../../shared/article/sections'
import { articleText } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { countWords } from './countWords'
import { decodeText } from './decodeText'
import { beginsAsHtml, beginsAsMarkdown, formatOfName, type Format } from './formatOf'
import { directionOfLanguage, directionOfText } from './html/language'
import { parseHtml, type HtmlOptions } from './html/parseHtml'
import { ImportRefused, type ImportedArticle } from './importedArticle'
import type { ImportRequest } from './importRequest'
import type { ParsedArticle } from './parsedArticle'
import { parseMarkdown } from './parseMarkdown'
import { parsePlainText } from './parsePlainText'
import { hasStructure, pastedFragment } from './pastedHtml'
import { paragraph } from './plainText/blocks'
import { titleText } from './plainText/readHead'
import { imagesBeside, readSource } from './readSource'
import { recogniseBinary } from './recogniseBinary'

const longestFallbackTitle = 60

/**
 * Reads the article in a file or in what was pasted. Writes nothing. Throws `ImportRefused` for
 * what is no article: empty, binary, over 64 MB, a folder, unreadable, or in a broken encoding.
 */
export async function importArticle(request: ImportRequest): Promise<ImportedArticle> {
  return request.kind === 'file' ? importFile(request.path) : importPaste(request)
}

async function importFile(path: string): Promise<ImportedArticle> {
  const name = basename(path)
  const bytes = await readSource(path)
  const { text, format } = decodeFile(bytes, path, name)
  const parsed = parse(text, format, { readImage: imagesBeside(path) })
  const extension = extname(path)
  return finish(parsed, {
    name,
    source: name,
    title: () => titleText(normaliseText(basename(path, extension))) || name,
    original: { bytes, extension: extension || (format === 'html' ? '.html' : '.txt') },
  })
}

function decodeFile(
  bytes: Uint8Array,
  path: string,
  name: string,
): { readonly text: string; readonly format: Format } {
  if (bytes.length === 0) throw empty(name)
  const binary = recogniseBinary(bytes)
  if (binary) throw new ImportRefused('binary', t('importing.binary', { name, ...binary }))
  const named = formatOfName(path)
  const isHtml = named === 'html' || (named === null && beginsAsHtml(bytes))
  const decoded = decodeText(bytes, isHtml ? 'html' : 'text')
  if ('broken' in decoded)
    throw bytes.includes(0) && !decoded.broken?.startsWith('utf-16')
      ? notText(name)
      : brokenEncoding(name, decoded.broken)
  if (isBinaryText(decoded.text)) throw notText(name)
  const { text } = decoded
  const format = named ?? (isHtml ? 'html' : beginsAsMarkdown(text) ? 'markdown' : 'text')
  return { text, format }
}

function importPaste({ html, text }: Extract<ImportRequest, { kind: 'paste' }>): ImportedArticle {
  const pasted = html === null ? null : pastedFragment(html)
  const hasText = text !== null && !isBlank(normaliseText(text))
  if (pasted && (!hasText || hasStructure(pasted.html))) {
    const parsed = parse(pasted.html, 'html', {})
    if (parsed.blocks.length > 0 || !hasText)
      return finishPaste({ ...parsed, address: parsed.address ?? pasted.address }, html!, '.html')
  }
  return finishPaste(parse(text ?? '', 'text', {}), text ?? '', '.txt')
}

function finishPaste(parsed: ParsedArticle, original: string, extension: string): ImportedArticle {
  return finish(parsed, {
    name: null,
    source: null,
    title: firstWords,
    original: { bytes: new TextEncoder().encode(original), extension },
  })
}

function parse(text: string, format: Format, options: HtmlOptions): ParsedArticle {
  switch (format) {
    case 'html':
      return parseHtml(text, options)
    case 'markdown':
      return parseMarkdown(text, options)
    case 'text':
      // Normalising drops form feeds, which part the pages of a text.
      return parsePlainText(normaliseText(text.replaceAll('\f', '\n\n')))
  }
}

interface Origin {
  /** Of the file; null for a paste. */
  readonly name: string | null
  readonly source: string | null
  /** The title of an article that has none, given its text. */
  readonly title: (text: string) => string
  readonly original: ImportedArticle['original']
}

function finish(parsed: ParsedArticle, origin: Origin): ImportedArticle {
  // A text of one line is its own title, and there is nothing else to read.
  const isTitleAlone = parsed.blocks.length === 0 && parsed.title !== null
  const blocks = isTitleAlone ? [paragraph(parsed.title)] : parsed.blocks
  if (blocks.length === 0) throw empty(origin.name)
  const document = documentOf(blocks)
  const { text } = articleText(document)
  if (isBlank(text)) throw empty(origin.name)
  const { author, published, language } = parsed
  return {
    title: titleText(parsed.title ?? '') || origin.title(text),
    author,
    source: parsed.address ?? origin.source,
    published,
    language,
    direction: parsed.direction ?? directionOfLanguage(language) ?? directionOfText(text) ?? 'ltr',
    document: document.toJSON() as unknown,
    leftOut: parsed.leftOut,
    words: countWords(text),
    textHash: createHash('sha256').update(text, 'utf8').digest('hex'),
    original: origin.original,
  }
}

function firstWords(text: string): string {
  const line = titleText(text.slice(0, 400).trim().split('\n', 1)[0]!)
  if (line.length <= longestFallbackTitle) return line || t('importing.untitled')
  // A character of two units is not cut in half.
  const cut = line.slice(0, longestFallbackTitle).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > 20 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, '')}…`
}

function isBlank(text: string): boolean {
  return !/[^\s\u200C-\u200F\u202A-\u202E\u2066-\u2069]/.test(text)
}

/** Whether decoded text is none: U+0000 anywhere, or one control character in a hundred. */
function isBinaryText(text: string): boolean {
  if (text.includes('\0')) return true
  // oxlint-disable-next-line no-control-regex -- control characters are what this counts
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0
  return controls * 100 > text.length
}

function empty(name: string | null): ImportRefused {
  const sentence =
    name === null
      ? t('importing.emptyClipboard', { platform: process.platform })
      : t('importing.emptyFile', { name })
  return new ImportRefused('empty', sentence)
}

function notText(name: string): ImportRefused {
  return new ImportRefused('binary', t('importing.notText', { name }))
}

function brokenEncoding(name: string, encoding: string | null): ImportRefused {
  const sentence =
    encoding === null
      ? t('importing.noKnownEncoding', { name })
      : t('importing.brokenEncoding', { name, encoding: encoding.toUpperCase() })
  return new ImportRefused('broken-encoding', sentence)
}
