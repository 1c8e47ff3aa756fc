import { countWhile } from '../../../../shared/countWhile'
import type { PlainArticle, PlainElement } from './plainText'

/** As much of Recogito's text annotator as is used here. */
interface Recogito {
  readonly createTextAnnotator: (
    container: HTMLElement,
    options: { readonly renderer: RecogitoRenderer },
  ) => {
    readonly state: {
      readonly store: {
        readonly bulkAddAnnotations: (annotations: readonly object[], replace: boolean) => void
      }
    }
    readonly destroy: () => void
  }
}

export type RecogitoRenderer = 'SPANS' | 'CSS_HIGHLIGHTS'

declare global {
  interface Window {
    readonly Recogito?: Recogito
  }
}

let articles: ReadonlyMap<string, PlainArticle> = new Map()
let clearPage = (): void => {}

/** Keeps an article in the window under a name. */
export function keep(name: string, article: PlainArticle): void {
  articles = new Map([...articles, [name, article]])
}

/** Lets go of an article that was kept. */
export function forget(name: string): void {
  articles = new Map([...articles].filter(([known]) => known !== name))
}

/** Gives the window the rules that Recogito needs to lay its spans over the text. */
export function addStyles(rules: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
}

/** Milliseconds from the parsed article to the first frame with its text as plain elements. */
export async function openPlain(name: string): Promise<number> {
  const begin = performance.now()
  showPlain(articles.get(name)!)
  await painted(() => true)
  return performance.now() - begin
}

/** Milliseconds from the parsed article to the first frame in which Recogito shows highlights. */
export async function openRecogito(name: string, renderer: RecogitoRenderer): Promise<number> {
  const article = articles.get(name)!
  const begin = performance.now()
  const { host, clear } = showPlain(article)
  const annotator = window.Recogito!.createTextAnnotator(host, { renderer })
  clearPage = () => {
    annotator.destroy()
    clear()
  }
  const toRange = rangesIn(host)
  // Not `setAnnotations`, which in 4.1.1 leaves out the ranges that its CSS renderer needs. With
  // those it is spared walking the whole text for each, which takes minutes in a long one.
  annotator.state.store.bulkAddAnnotations(
    article.highlights.map(({ id, ...selector }) => ({
      id,
      bodies: [],
      target: { annotation: id, selector: [{ ...selector, range: toRange(selector) }] },
    })),
    true,
  )
  await painted(() =>
    renderer === 'SPANS'
      ? host.querySelector('.r6o-annotation') !== null
      : [...CSS.highlights.values()].some(({ size }) => size > 0),
  )
  return performance.now() - begin
}

/** What makes a range of the page of two offsets of the text in an element, in UTF-16 units. */
function rangesIn(host: HTMLElement): (offsets: { start: number; end: number }) => Range {
  const texts: Text[] = []
  const starts: number[] = []
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
  for (let length = 0; walker.nextNode(); length += texts.at(-1)!.length) {
    texts.push(walker.currentNode as Text)
    starts.push(length)
  }
  return ({ start, end }) => {
    const first = countWhile(starts.length, (index) => starts[index]! <= start) - 1
    const last = countWhile(starts.length, (index) => starts[index]! < end) - 1
    const range = document.createRange()
    range.setStart(texts[first]!, start - starts[first]!)
    range.setEnd(texts[last]!, end - starts[last]!)
    return range
  }
}

/** Puts the window back as it was. */
export function clear(): void {
  clearPage()
  clearPage = () => {}
}

/** In the place of the program's page, with its classes and settings, but no sections. */
function showPlain({ elements }: PlainArticle) {
  const ours = document.querySelector<HTMLElement>('.page')!
  const page = ours.cloneNode() as HTMLElement
  const sheet = child(page, 'div', 'page-sheet')
  const text = child(sheet, 'article', 'page-text')
  text.lang = 'en'
  const host = child(text, 'div', 'article')
  for (const element of elements) host.append(built(element))
  ours.style.setProperty('display', 'none')
  ours.after(page)
  clearPage = () => {
    page.remove()
    ours.style.removeProperty('display')
  }
  return { host, clear: clearPage }
}

function built([tag, content]: PlainElement): HTMLElement {
  const element = document.createElement(tag)
  if (typeof content === 'string') element.append(content)
  else for (const inner of content) element.append(built(inner))
  return element
}

function child(parent: HTMLElement, tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  parent.append(element)
  return element
}

/** Milliseconds until a page that shows nothing is given up. */
const patience = 60_000

/** Resolves as the program marks its own first paint: in the task after a frame in which it is so. */
function painted(isSo: () => boolean): Promise<void> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!isSo()) {
        if (performance.now() - begin > patience) reject(new Error('No highlight was painted.'))
        else requestAnimationFrame(look)
        return
      }
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
}
