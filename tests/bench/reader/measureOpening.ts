import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { record, type Samples } from '../samples'
import { openArticle } from './openArticle'
import { readerCases, restTitle, titleOf, type ReaderCase } from './readerCases'
import { inWindow, type ReaderStart, type ReaderWindow } from './readerWindow'

interface Peers {
  /** What `prepareReader` has made. */
  readonly folder: string
  /** The file of Recogito's style sheet; null leaves it out. */
  readonly recogitoStyles: string | null
}

/**
 * Opens every article by turns: as Scholium and as plain elements in one window, and with Recogito
 * in another, which is loaded anew each time and tried on a short article first.
 */
export async function measureOpening(
  start: ReaderStart,
  { folder, recogitoStyles }: Peers,
  runs: number,
  samples: Samples,
): Promise<void> {
  const rules = recogitoStyles === null ? null : await readFile(recogitoStyles, 'utf8')
  const articleOf = (each: ReaderCase): Promise<string> =>
    readFile(join(folder, `${titleOf(each)}.json`), 'utf8')
  const short = await articleOf({ words: 1_000, highlights: 1_000 })
  const theirs = {
    ...start,
    library: join(folder, 'recogito', 'library'),
    profile: join(folder, 'recogito', 'profile'),
  }
  const openAll = async (window: ReaderWindow, recogito: Recogito | null): Promise<void> => {
    for (const each of readerCases) {
      console.error(`Opening: ${titleOf(each)} …`)
      const article = await articleOf(each)
      const openers = [
        () => openScholium(window, each, samples),
        () => openPlain(window, each, article, samples),
        ...(recogito && each.highlights > 0
          ? renderers.map(
              (renderer) => () => openRecogito(recogito, renderer, each, article, samples),
            )
          : []),
      ]
      for (let run = 0; run < runs; run++) for (const open of openers) await open()
    }
  }
  await inWindow(start, (window) =>
    rules === null
      ? openAll(window, null)
      : inWindow(theirs, (other) => openAll(window, { window: other, rules, short })),
  )
}

interface Recogito {
  readonly window: ReaderWindow
  /** Its style sheet. */
  readonly rules: string
  /** A short article with highlights, as JSON. */
  readonly short: string
}

const renderers = ['SPANS', 'CSS_HIGHLIGHTS'] as const

async function openScholium(
  window: ReaderWindow,
  each: ReaderCase,
  samples: Samples,
): Promise<void> {
  await window.collectGarbage()
  const { received, parsed, painted } = await openArticle(
    window,
    titleOf(each),
    each.highlights > 0,
  )
  record(samples, nameOf('scholium', each), painted - parsed)
  record(samples, nameOf('received', each), received)
  record(samples, nameOf('parse', each), parsed - received)
  record(samples, nameOf('fromClick', each), painted)
  await openArticle(window, restTitle, false)
}

async function openPlain(
  window: ReaderWindow,
  each: ReaderCase,
  article: string,
  samples: Samples,
): Promise<void> {
  await window.run(`benchPages.keep('article', ${article})`)
  await window.collectGarbage()
  const milliseconds = await window.run(`benchPages.openPlain('article')`)
  record(samples, nameOf('plain', each), z.number().parse(milliseconds))
  await window.run(`benchPages.clear(), benchPages.forget('article')`)
}

async function openRecogito(
  { window, rules, short }: Recogito,
  renderer: (typeof renderers)[number],
  each: ReaderCase,
  article: string,
  samples: Samples,
): Promise<void> {
  await window.reload()
  await window.page.locator('.page').waitFor()
  await window.run(`benchPages.addStyles(${JSON.stringify(rules)})`)
  const open = async (json: string): Promise<number> => {
    await window.run(`benchPages.keep('article', ${json})`)
    await window.run(
      'document.fonts.ready.then(() => new Promise((resolve) => requestIdleCallback(resolve)))',
    )
    await window.collectGarbage()
    const milliseconds = await window.run(`benchPages.openRecogito('article', '${renderer}')`)
    await window.run(`benchPages.clear(), benchPages.forget('article')`)
    await window.collectGarbage()
    return z.number().parse(milliseconds)
  }
  await open(short)
  record(samples, nameOf(`recogito.${renderer}`, each), await open(article))
}

function nameOf(contender: string, { words, highlights }: ReaderCase): string {
  return `${contender}.${words}.${highlights}`
}
