import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { record, type Samples } from '../samples'
import { openArticle } from './openArticle'
import { restTitle, titleOf } from './readerCases'
import type { ReaderWindow } from './readerWindow'
import { traceFrame } from './traceFrame'

/** How fast the wheel turns, in pixels a second: some twenty-five screens. */
const wheelSpeed = 18_000

/** The page that is shown, be it Scholium's or the plain one that lies over it. */
const shownPage = '.page:not([style*="display: none"])'

const longest = titleOf({ words: 1_000_000, highlights: 10_000 })

interface Gestures {
  /** At how many places of the article to highlight and to jump. */
  readonly places: number
  /** In how many parts to scroll through it. */
  readonly stretches: number
}

/** What a reader does in the longest article with the most highlights, by real keys and wheel. */
export async function measureGestures(
  window: ReaderWindow,
  { places, stretches }: Gestures,
  samples: Samples,
): Promise<void> {
  await openArticle(window, longest, true)
  await allDrawn(window)
  console.error(`Highlighting and going to notes at ${places} places …`)
  for (let place = 0; place < places; place++) {
    await add(window, (place + 0.5) / places, samples)
    await jump(window, ((place * 7 + 3) % places) / places, samples)
  }
  console.error('Scrolling …')
  await scroll(window, 'scroll', stretches, samples)
  // What is open when a window closes is open in the next, and could not be opened there.
  await openArticle(window, restTitle, false)
}

/**
 * The same wheel in the same text as plain elements, in a window that has shown nothing else;
 * `folder` is what `prepareReader` has made.
 */
export async function measurePlainScroll(
  window: ReaderWindow,
  { folder, stretches }: { readonly folder: string; readonly stretches: number },
  samples: Samples,
): Promise<void> {
  console.error('Scrolling plain elements …')
  const json = await readFile(join(folder, `${longest}.json`), 'utf8')
  await window.run(`benchPages.keep('scroll', ${json})`)
  await window.run(`benchPages.openPlain('scroll')`)
  await window.run(`benchPages.forget('scroll')`)
  await scroll(window, 'scrollPlain', stretches, samples)
}

/** Highlights some words at a place, and takes it back: once to trace it, once to look at it. */
async function add(window: ReaderWindow, share: number, samples: Samples): Promise<void> {
  const { page, protocol, run } = window
  const press = async (): Promise<void> => {
    await page.keyboard.press('2')
    await settled(window)
  }
  await goTo(window, share)
  await selectWords(window)
  const frame = await traceFrame(protocol, press)
  record(samples, 'add.script', frame.script)
  record(samples, 'add.painted', frame.painted)
  await takeBack(window)
  await selectWords(window)
  await run(`window.benchIsPainted = new Promise((resolve) => {
    const ids = () => new Set([...document.querySelectorAll('mark.highlight')].map(({ dataset }) => dataset.highlight))
    const before = ids()
    addEventListener('keydown', () => {
      requestAnimationFrame(() => resolve([...ids()].some((id) => !before.has(id)) ? 1 : 0))
    }, { capture: true, once: true })
  }), undefined`)
  await press()
  record(samples, 'add.inNextFrame', (await run('window.benchIsPainted')) as number)
  await takeBack(window)
}

/** Selects three words in the middle of the window. */
async function selectWords(window: ReaderWindow): Promise<void> {
  const { page } = window
  const { x, y, width, height } = (await page.locator('.page').boundingBox())!
  await page.mouse.click(x + width / 3, y + height / 2)
  await page.keyboard.press('Escape')
  for (let word = 0; word < 3; word++) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor()
  await settled(window)
}

async function takeBack(window: ReaderWindow): Promise<void> {
  const { page } = window
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await settled(window)
}

/** Goes to the note after the one in focus, from a place far away. */
async function jump(window: ReaderWindow, share: number, samples: Samples): Promise<void> {
  const { page, protocol, run } = window
  await page.keyboard.press('j')
  await settled(window)
  await goTo(window, share)
  const frame = await traceFrame(protocol, async () => {
    await page.keyboard.press('j')
    await settled(window)
  })
  record(samples, 'jump', frame.scriptAndLayout)
  record(samples, 'jump.painted', frame.painted)
  const isThere = await run(`(() => {
    const mark = document.querySelector('mark.highlight-focused, .highlight-focused')
    const top = mark?.getBoundingClientRect().top ?? -1
    return top > 0 && top < innerHeight
  })()`)
  if (isThere !== true) throw new Error('The note that was gone to is not on the screen.')
}

/**
 * Turns the wheel from the beginning of the article to its end, and tells of each stretch of it how
 * long its frames took.
 */
async function scroll(
  window: ReaderWindow,
  name: string,
  stretches: number,
  samples: Samples,
): Promise<void> {
  const { page, protocol, run } = window
  await goTo(window, 0)
  const { x, y, width, height } = (await page.locator(shownPage).boundingBox())!
  const left = async (): Promise<number> =>
    (await run(`(() => {
      const { scrollTop, clientHeight, scrollHeight } = document.querySelector('${shownPage}')
      return scrollHeight - scrollTop - clientHeight
    })()`)) as number
  const turn = (pixels: number): Promise<unknown> =>
    protocol.send('Input.synthesizeScrollGesture', {
      x: x + width / 3,
      y: y + height / 2,
      yDistance: -pixels,
      speed: wheelSpeed,
      gestureSourceType: 'mouse',
    })
  const all = { frames: 0, long: 0 }
  for (let stretch = 0; stretch < stretches; stretch++) {
    await run(`{
      window.benchFrames = []
      let last = performance.now()
      const tick = (now) => {
        window.benchFrames.push(now - last)
        last = now
        window.benchTick = requestAnimationFrame(tick)
      }
      window.benchTick = requestAnimationFrame(tick)
    }`)
    await turn((await left()) / (stretches - stretch))
    // What is drawn on the way is not of exactly the height that was reckoned with.
    if (stretch === stretches - 1) while ((await left()) > 1) await turn(await left())
    const frames = (await run(
      'cancelAnimationFrame(window.benchTick), window.benchFrames',
    )) as readonly number[]
    // Three frames of a display at 60 Hz take 50 ms, and are told as 49.9 to 50.1.
    const long = frames.filter((time) => Math.round(time) > 50)
    all.frames += frames.length
    all.long += long.length
    record(samples, `${name}.longFrames`, (100 * long.length) / frames.length)
    record(samples, `${name}.longest`, Math.max(...frames))
  }
  record(samples, `${name}.all`, (100 * all.long) / all.frames)
}

async function goTo(window: ReaderWindow, share: number): Promise<void> {
  await window.run(`{
    const page = document.querySelector('${shownPage}')
    page.scrollTop = page.scrollHeight * ${share}
  }`)
  await settled(window)
}

/** Resolves when the page has had time to do what it puts off. */
async function settled({ run }: ReaderWindow): Promise<void> {
  await run('new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 150))')
}

async function allDrawn({ page }: ReaderWindow): Promise<void> {
  await page.locator('.section-undrawn').first().waitFor({ state: 'detached', timeout: 60_000 })
}
