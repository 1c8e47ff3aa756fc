import type { Locator, Page } from '@playwright/test'
import { highlightColors, type HighlightColor } from '../../shared/notes/highlight'

/** Scholium's window as a reader sees and uses it, with real mouse and keyboard input. */
export interface Scholium {
  readonly window: Page
  /** The text of the open article. */
  readonly text: Locator
  readonly title: Locator
  readonly selectionBar: Locator
  readonly margin: Locator
  readonly library: Locator
  readonly notesPanel: Locator
  /** The marks on the page that show the highlight of a passage, in any part of it. */
  readonly marks: (color: string) => Locator
  /** The card of the highlight whose passage begins so, in the margin or in the notes panel. */
  readonly card: (quote: string) => Locator
  /** Drags over a passage with the mouse. */
  readonly selectByMouse: (quote: string) => Promise<void>
  /** Selects a passage with arrow keys and Shift, from the place where it begins. */
  readonly selectByKeyboard: (quote: string) => Promise<void>
  /** Selects a passage with the mouse and highlights it with the key of a colour. */
  readonly highlight: (quote: string, color?: HighlightColor) => Promise<void>
  /** The words that are selected, as the browser has them. */
  readonly selected: () => Promise<string>
  /** Where a passage is on the screen, in viewport pixels, after it was brought into view. */
  readonly placeOf: (quote: string) => Promise<Place>
  /** Clicks in the middle of a passage. */
  readonly clickPassage: (quote: string, options?: { clickCount?: number }) => Promise<void>
  /** Opens the article of that title from the library's list. */
  readonly openArticle: (title: string) => Promise<void>
  /** Runs a command from the palette, as it is called there. */
  readonly run: (command: string) => Promise<void>
  /** Resolves when every change is on the disk. */
  readonly saved: () => Promise<void>
}

export function scholium(window: Page): Scholium {
  const text = window.getByRole('document', { name: 'Text of the article' })
  const selectionBar = window.getByRole('toolbar', { name: 'Selected passage' })
  const library = window.getByRole('region', { name: 'Library' })
  const title = window.getByRole('heading', { level: 1 })

  const selectByMouse = async (quote: string): Promise<void> => {
    const { start, end } = await endsOf(text, quote)
    await window.mouse.move(start.x, start.y)
    await window.mouse.down()
    await window.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 })
    await window.mouse.move(end.x, end.y, { steps: 4 })
    await window.mouse.up()
  }

  return {
    window,
    text,
    title,
    selectionBar,
    margin: window.getByRole('complementary', { name: 'Notes in the margin' }),
    library,
    notesPanel: window.getByRole('region', { name: 'Notes, tags and history' }),
    marks: (color) => text.locator(`mark.highlight-${color}`),
    card: (quote) => window.getByRole('article', { name: `“${quote}` }),
    selectByMouse,
    selectByKeyboard: async (quote) => {
      const { start } = await endsOf(text, quote)
      await window.mouse.click(start.x, start.y)
      for (const _ of new Intl.Segmenter().segment(quote))
        await window.keyboard.press('Shift+ArrowRight')
    },
    highlight: async (quote, color = 'yellow') => {
      await selectByMouse(quote)
      await selectionBar.waitFor()
      await window.keyboard.press(String(highlightColors.indexOf(color) + 1))
      await selectionBar.waitFor({ state: 'hidden' })
    },
    selected: () => window.evaluate(() => String(document.getSelection())),
    placeOf: (quote) => endsOf(text, quote),
    clickPassage: async (quote, options) => {
      const { middle } = await endsOf(text, quote)
      await window.mouse.click(middle.x, middle.y, options)
    },
    openArticle: async (name) => {
      await library.getByRole('row', { name }).click()
      await title.filter({ hasText: name }).waitFor()
    },
    run: async (command) => {
      await window.keyboard.press('ControlOrMeta+k')
      await window.getByRole('combobox', { name: 'Command or article' }).fill(command)
      await window.getByRole('option', { name: command }).first().click()
    },
    saved: () => window.getByText('Saved', { exact: true }).waitFor(),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Place {
  readonly start: Point
  readonly middle: Point
  readonly end: Point
}

/**
 * Where a passage begins, ends and has its middle on the screen, after it was brought into view.
 * Its paragraphs are separated by line feeds, as in the article's text.
 */
async function endsOf(text: Locator, quote: string): Promise<Place> {
  for (;;) {
    const place = await measureEnds(text, quote)
    if (place) return place
  }
}

/** Null when the page was painted anew while it was looked at. */
function measureEnds(text: Locator, quote: string): Promise<Place | null> {
  return text.evaluate(async (root, quote) => {
    const blocks = [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, pre, figcaption')]
    const units: { node: Text; offset: number }[] = []
    let whole = ''
    for (const block of blocks) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = node as Text
        for (let offset = 0; offset < data.length; offset++)
          units.push({ node: node as Text, offset })
        whole += data
      }
      const last = units.at(-1)
      if (last) units.push(last)
      whole += '\n'
    }
    const at = whole.indexOf(quote)
    if (at < 0) throw new Error(`The article has no passage “${quote}”`)
    const characters = new Intl.Segmenter()
    const rectOf = (index: number): DOMRect => {
      const { node, offset } = units[index]!
      const { index: from, segment } = characters.segment(node.data).containing(offset)!
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, from + segment.length)
      return range.getClientRects()[0] ?? range.getBoundingClientRect()
    }
    // What is no letter goes with the letter before it.
    const isRightToLeft = (index: number): boolean =>
      /[\p{Script=Arabic}\p{Script=Hebrew}]\P{L}*$/u.test(
        whole.slice(Math.max(0, index - 99), index + 1),
      )
    // What was never on the screen has its true height only once it is there.
    let top: number
    do {
      // What is longer than a code block would scroll that sideways.
      const { parentElement } = units[at]!.node
      ;(parentElement!.closest('pre') ?? parentElement!).scrollIntoView({ block: 'center' })
      // A paragraph may be higher than the window.
      const page = root.closest('.page')!
      const isHidden = rectOf(at).top < 100 || rectOf(at).bottom > page.clientHeight - 50
      if (isHidden) page.scrollTop += rectOf(at).top - page.clientHeight / 2
      top = rectOf(at).top
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      if (!units[at]!.node.isConnected) return null
    } while (Math.abs(rectOf(at).top - top) > 0.5)
    const first = rectOf(at)
    const lastAt = at + quote.length - 1
    const last = rectOf(lastAt)
    const central = rectOf(at + Math.floor(quote.length / 2))
    return {
      start: {
        x: isRightToLeft(at) ? first.right - 0.5 : first.left + 0.5,
        y: first.top + first.height / 2,
      },
      middle: { x: central.left + central.width / 2, y: central.top + central.height / 2 },
      end: {
        x: isRightToLeft(lastAt) ? last.left + 0.5 : last.right - 0.5,
        y: last.top + last.height / 2,
      },
    }
  }, quote)
}
