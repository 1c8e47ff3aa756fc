import { elementsIn, type PageElement } from './page'

/** Elements that never become part of an article, with everything in them. */
const dropped = new Set([
  'applet',
  'area',
  'audio',
  'base',
  'button',
  'canvas',
  'datalist',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'link',
  'map',
  'meta',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'optgroup',
  'option',
  'param',
  'progress',
  'rp',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'track',
  'video',
])

/** Elements that begin and end a line of text and mean nothing else to an article. */
const blocks = new Set([
  'address',
  'article',
  'aside',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
])

/** Whether an element is left out with all it holds, by what it is or because it is not shown. */
export function isDropped(element: PageElement): boolean {
  const { localName } = element
  if (dropped.has(localName)) return true
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true
  if (localName === 'dialog' && element.getAttribute('open') === null) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Whether an element stands on lines of its own. */
export function isBlock(element: PageElement): boolean {
  return blocks.has(element.localName)
}

/** Whether an element carries one of these words among its classes, whatever the case. */
export function hasClass(element: PageElement, pattern: RegExp): boolean {
  const names = element.getAttribute('class')
  return names !== null && names.split(/\s+/, 50).some((name) => pattern.test(name))
}

/** What pages built before `figure`, and many since, write instead of it. */
const figureClass = /^(?:thumb|wp-caption|captioned-image)$/i
const captionClass = /^(?:thumbcaption|wp-caption-text|image-caption|caption-text)$/i

/** The name of an element, or the name of what its class says that it stands for. */
export function meaningOf(element: PageElement): string {
  const { localName } = element
  if (localName !== 'div' && localName !== 'p') return localName
  if (hasClass(element, captionClass)) return 'figcaption'
  return hasClass(element, figureClass) && holdsImage(element) ? 'figure' : localName
}

/** Whether an image stands among the first elements inside one, which a caption can only follow. */
function holdsImage(element: PageElement): boolean {
  let left = 12
  for (const inside of elementsIn(element)) {
    if (inside.localName === 'img') return true
    if (--left === 0) return false
  }
  return false
}
