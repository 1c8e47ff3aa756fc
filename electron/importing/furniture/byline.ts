import { isNames } from '../plainText/names'
import { publicationDate } from '../publicationDate'

/** What a line says of who wrote an article and when; null for what it does not say. */
export interface Byline {
  readonly author: string | null
  /** ISO 8601 where the line gives a date that can be read, else as it stands there. */
  readonly published: string | null
  /** Whether the line speaks of posting, as web pages do and books do not. */
  readonly isPosted: boolean
}

const longest = 160
const readingTime = /^\d{1,3} min(?:ute)? read\s?[|•·]|[|•·]\s?\d{1,3} min(?:ute)? read$/i
const authorMark =
  /^(?<posted>posted by|published by|submitted by|uploaded by|veröffentlicht von|gepostet von|publié par|posté par|publicado por|投稿者 ?[:：]?|by\s?:|author ?:|autor ?:|auteur ?:)?(?<plain>by|written by|words by|story by|von|par|écrit par|por|escrito por|di|door|geschrieben von|text ?:|von ?:|(?:文|著者|筆者|執筆|取材・文|著) ?[:：＝=／/]?)?\s*(?<rest>.+)$/iu
const dateMark =
  /^(?:(?<posted>posted|published|publié|veröffentlicht|publicado|投稿日|公開日|last updated|updated|date|datum|fecha)\s?(?:on|at|am|le|el)?\s?[:：]?\s*)?(?<rest>.+)$/iu
const parts =
  /\s*[|•·]\s*|\s+[–—]\s+|\s+(?:on|at|am|le|el|in)\s+(?=\p{L}*\.?,?\s?\d|\p{Lu})|,\s+(?=(?:\p{L}+\.?,?\s+)?\d)/u

/**
 * What a line says if it is a byline, a date, or both, such as “By Ada Byron | 3 May 1843”; null
 * for any other. A sentence that begins with “by” or “posted by” names no one and is none.
 */
export function readByline(text: string): Byline | null {
  if (text.length > longest) return null
  const line = text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(readingTime, '')
    .trim()
  const whole = readDate(line)
  if (whole) return whole
  const order =
    /^(?:posted|published|updated)\s(?:on\s)?(?<date>.{6,40}?)\s(?:by|von|par|por)\s(?<author>.{2,60})$/iu.exec(
      line,
    )
  if (order) {
    const when = readDate(order.groups!['date']!)
    const who = cleanNames(order.groups!['author']!)
    if (when && who) return { author: who, published: when.published, isPosted: true }
  }
  const { posted, plain, rest } = authorMark.exec(line)?.groups ?? {}
  if ((!posted && !plain) || !rest) return null
  const [first, ...others] = rest.split(parts, 4)
  const author = cleanNames(first!)
  if (!author) return null
  const dates = others.map((part) => readDate(part)?.published ?? null)
  // What is neither a name nor a date, such as a newspaper's own name, must at least be short.
  if (others.some((part, index) => !dates[index] && part.length > 40)) return null
  return {
    author,
    published: dates.find((date) => date !== null) ?? null,
    isPosted: Boolean(posted),
  }
}

function readDate(text: string): Byline | null {
  const { posted, rest } = dateMark.exec(text)?.groups ?? {}
  if (!rest) return null
  const published = publicationDate(rest)
  if (published) return { author: null, published, isPosted: Boolean(posted) }
  // 8/9/2019 is the eighth or the ninth: kept as it stands.
  const ambiguous = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(rest)
  return ambiguous ? { author: null, published: rest, isPosted: Boolean(posted) } : null
}

function cleanNames(text: string): string | null {
  const name = text.replace(/,\s(?:\p{Lu}[\p{L}. ]{2,40})$/u, (role) => (isNames(text) ? role : ''))
  const bare = name.replace(/[\s,.;:]+$/, (end) => (/\b\p{Lu}\.$/u.test(name) ? end : ''))
  return isNames(bare) ? bare : null
}
