import { parseDocument } from 'yaml'
import { normaliseText } from '../../shared/article/normaliseText'
import { languageTag } from './html/language'
import { publicationDate } from './publicationDate'
import { titleText } from './plainText/readHead'

/** What the front matter of a Markdown file says of the article; null for what it does not say. */
export interface FrontMatter {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly address: string | null
  readonly language: string | null
}

const nothing: FrontMatter = {
  title: null,
  author: null,
  published: null,
  address: null,
  language: null,
}
const fence = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const longest = 65_536

/**
 * Takes the YAML between two lines of hyphens off the beginning of a text. What stands there but is
 * no YAML mapping is text: a rule, say, and a paragraph between two of them.
 */
export function readFrontMatter(text: string): {
  readonly front: FrontMatter
  readonly rest: string
} {
  const found = text.startsWith('---') ? fence.exec(text.slice(0, longest)) : null
  const fields = found ? mapping(found[1]!) : null
  if (!found || !fields) return { front: nothing, rest: text }
  const say = (...keys: readonly string[]): string | null =>
    keys.reduce<string | null>((said, key) => said ?? textOf(fields.get(key)), null)
  const published = say('date', 'published', 'publish_date', 'pubdate', 'created')
  const address = say('source', 'url', 'link', 'canonical', 'canonical_url', 'permalink')
  const language = say('lang', 'language')
  return {
    front: {
      title: say('title'),
      author: say('author', 'authors', 'byline', 'creator'),
      published: published === null ? null : (publicationDate(published) ?? published),
      address:
        address !== null && /^https?:/i.test(address) && URL.canParse(address) ? address : null,
      language: languageTag(language),
    },
    rest: text.slice(found[0].length),
  }
}

function mapping(source: string): ReadonlyMap<string, unknown> | null {
  const document = parseDocument(source, { logLevel: 'silent' })
  if (document.errors.length > 0) return null
  const value = plainValue(document)
  if (!(value instanceof Map)) return null
  return new Map([...value].map(([key, field]) => [String(key).toLowerCase(), field as unknown]))
}

function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: 20 })
  } catch (error) {
    // Aliases of aliases, which would grow without end.
    if (error instanceof ReferenceError) return null
    throw error
  }
}

/** A field as one line: of a list its items, of a mapping its `name`. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number')
    return titleText(normaliseText(String(value))) || null
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return (
      items
        .map(textOf)
        .filter((item) => item !== null)
        .join(', ') || null
    )
  }
  return value instanceof Map ? textOf(value.get('name')) : null
}
