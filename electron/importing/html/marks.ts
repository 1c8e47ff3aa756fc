import type { Mark } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import type { PageElement } from './page'

type MarkName = Extract<keyof typeof articleSchema.marks, string>

const markOf: Readonly<Record<string, MarkName>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  dfn: 'em',
  mark: 'em',
  var: 'em',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

const styles: readonly (readonly [RegExp, MarkName])[] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/font-style\s*:\s*(?:italic|oblique)/i, 'em'],
  [/text-decoration[a-z-]*\s*:[^;]*underline/i, 'underline'],
  [/text-decoration[a-z-]*\s*:[^;]*line-through/i, 'strikethrough'],
  [/vertical-align\s*:\s*sub/i, 'subscript'],
  [/vertical-align\s*:\s*super/i, 'superscript'],
]

/** Word processors wrap whole pastes in a `b` that their style takes back. */
const plainBold = /font-weight\s*:\s*(?:normal|400)/i
const longestAddress = 8_192

/** The marks inside an element, given those around it and the address links are relative to. */
export function marksInside(
  element: PageElement,
  marks: readonly Mark[],
  base: string | null,
): readonly Mark[] {
  const { localName } = element
  if (localName === 'a') {
    const href = webAddress(element.getAttribute('href'), base)
    return href === null ? marks : articleSchema.mark('link', { href }).addToSet(marks)
  }
  const style = element.getAttribute('style')?.slice(0, 2_000) ?? ''
  const names: MarkName[] = []
  const own = Object.hasOwn(markOf, localName) ? markOf[localName] : undefined
  if (own && !(own === 'strong' && plainBold.test(style))) names.push(own)
  // Blocks are left alone: a bold heading or a cell's font says nothing about its words.
  if (style && (localName === 'span' || localName === 'font'))
    for (const [pattern, name] of styles) if (pattern.test(style)) names.push(name)
  return names.reduce((set, name) => articleSchema.mark(name).addToSet(set), marks)
}

/**
 * The address a link leads to, resolved against `base`, if it is one of `http:`, `https:` or
 * `mailto:` as the URL standard reads it; else null.
 */
export function webAddress(href: string | null, base: string | null): string | null {
  if (href === null || href.length > longestAddress) return null
  if (!URL.canParse(href, base ?? undefined)) return null
  const url = new URL(href, base ?? undefined)
  if (!/^(?:https?|mailto):$/.test(url.protocol)) return null
  return url.href.length > longestAddress ? null : url.href
}
