import { normaliseText } from '../../../shared/article/normaliseText'
import { publicationDate } from '../publicationDate'
import { readMarkedByline } from './byline'
import { articleData, type ArticleData } from './jsonLd'
import { languageTag } from './language'
import { webAddress } from './marks'
import { isElement, type Page, type PageElement } from './page'
import { cleanTitle } from './title'

/** What a page says of its article outside the article's text. */
export interface Metadata {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  /** `http:` or `https:`. */
  readonly address: string | null
  /** The address that relative links are relative to. */
  readonly base: string | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl' | null
}

type MetaTags = ReadonlyMap<string, string>

/** What the functions below read: the page, its `meta` elements and its data, each taken once. */
interface Source {
  readonly page: Page
  readonly tags: MetaTags
  readonly data: ArticleData | null
}

const longestTitle = 500
const longestDate = 60
const authorTags = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'citation_author',
]
const dateTags = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'sailthru.date',
  'citation_publication_date',
]

/** Reads a page's metadata; the page must still have its head and its scripts. */
export function readMetadata(page: Page): Metadata {
  const source = { page, tags: metaTags(page), data: articleData(page) }
  const address = addressOf(source)
  const byline = readMarkedByline(authorOf(source) ?? '')
  const written = publishedOf(source)
  return {
    title: titleOf(source, address),
    author: byline.author,
    published:
      (written && publicationDate(written)) ??
      byline.published ??
      (written && written.length <= longestDate ? written : null),
    address,
    base: baseOf(page, address),
    language: languageOf(source),
    direction: directionOf(page),
  }
}

function titleOf({ page, tags, data }: Source, address: string | null): string | null {
  const headings = textsOf(page, 'h1')
  const host = address ? new URL(address).hostname.replace(/^www\./, '') : null
  const sites = [first(tags, ['og:site_name', 'application-name']), data?.publisher, host]
  const title =
    first(tags, ['og:title', 'twitter:title']) ??
    line(data?.headline) ??
    textsOf(page, 'head > title, title')[0] ??
    headings[0]
  if (!title) return null
  const known = sites.filter((site) => typeof site === 'string')
  return cleanTitle(title.slice(0, longestTitle), known, headings)
}

function authorOf({ page, tags, data }: Source): string | null {
  return (
    line(data?.author) ??
    first(tags, authorTags) ??
    textsOf(
      page,
      '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]',
    )[0] ??
    null
  )
}

function publishedOf({ page, tags, data }: Source): string | null {
  const element = page.querySelector(
    '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published',
  )
  return (
    line(data?.datePublished) ??
    first(tags, dateTags) ??
    line(element?.getAttribute('content') ?? element?.getAttribute('datetime')) ??
    line(element?.textContent)
  )
}

function addressOf({ page, tags, data }: Source): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  for (const written of [canonical, first(tags, ['og:url']), data?.url ?? null, savedFrom(page)]) {
    const address = webAddress(written, null)
    if (address && /^https?:/.test(address)) return address
  }
  return null
}

/** Browsers write the address of a page that they save into a comment at its top. */
function savedFrom(page: Page): string | null {
  const roots = [page, page.documentElement, page.querySelector('head')]
  for (const root of roots) {
    for (let node = root?.firstChild ?? null; node; node = node.nextSibling) {
      if (node.nodeType !== 8) continue
      const match = /(?:saved from url=\(\d+\)|^\s*url:\s*)(https?:\S+)/im.exec(
        node.textContent ?? '',
      )
      if (match) return match[1]!
    }
  }
  return null
}

function baseOf(page: Page, address: string | null): string | null {
  const written = page.querySelector('base[href]')?.getAttribute('href') ?? null
  const base = webAddress(written, address)
  return base && /^https?:/.test(base) ? base : address
}

function languageOf({ page, tags, data }: Source): string | null {
  const roots = rootsOf(page)
  const declared = page.querySelector('meta[http-equiv="content-language" i]')
  const candidates = [
    ...roots.map((root) => root.getAttribute('lang') ?? root.getAttribute('xml:lang')),
    declared?.getAttribute('content') ?? null,
    first(tags, ['language', 'dc.language', 'og:locale']),
    data?.inLanguage ?? null,
  ]
  for (const candidate of candidates) {
    const language = languageTag(candidate)
    if (language) return language
  }
  return null
}

function directionOf(page: Page): 'ltr' | 'rtl' | null {
  for (const root of rootsOf(page)) {
    const written = root.getAttribute('dir')?.trim().toLowerCase()
    if (written === 'ltr' || written === 'rtl') return written
  }
  return null
}

/** The elements around the whole text, innermost first; an article only if there is one. */
function rootsOf(page: Page): readonly PageElement[] {
  const articles = [...page.querySelectorAll('article')]
  const inner = articles.length === 1 ? articles : []
  const mains = [...page.querySelectorAll('main')].slice(0, 1)
  return [...inner, ...mains, ...page.querySelectorAll('body'), ...page.querySelectorAll('html')]
}

/** The content of each `meta` by name or property, in lower case; the first of a name counts. */
function metaTags(page: Page): MetaTags {
  const tags = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    const content = line(element.getAttribute('content'))
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return tags
}

function first(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)
    // An address in the place of an author leads to somebody's page and names nobody.
    if (content && !(name.endsWith('author') && /^https?:/.test(content))) return content
  }
  return null
}

function textsOf(page: Page, selector: string): readonly string[] {
  const texts: string[] = []
  for (const element of page.querySelectorAll(selector)) {
    const inSvg =
      element.parentNode !== null &&
      isElement(element.parentNode) &&
      element.parentNode.localName === 'svg'
    const text = line(element.getAttribute('content') ?? element.textContent)
    if (text && !inSvg) texts.push(text)
  }
  return texts
}

function line(text: string | null | undefined): string | null {
  const normal = normaliseText(text ?? '')
    .replaceAll(/[ \t\n\u00A0]+/g, ' ')
    .trim()
  return normal === '' ? null : normal
}
