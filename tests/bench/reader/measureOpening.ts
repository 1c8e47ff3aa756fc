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
 * Opens every article by turns: in one window as Scholium and as plain elements, in another with
 * Recogito, of which that is loaded anew each time.
 */
export async function measureOpening(
  start: ReaderStart,
  { folder, recogitoStyles }: Peers,
  runs: number,
  samples: Samples,
): Promise<void> {
  const rules = recogitoStyles === null ? null : await readFile(recogitoStyles, 'utf8')
  const theirs = {
    ...start,
    library: join(folder, 'recogito', 'library'),
    profile: join(folder, 'recogito', 'profile'),
  }
  const openAll = async (window: ReaderWindow, recogito: Recogito | null): Promise<void> => {
    for (const each of readerCases) {
      console.error(`Opening: ${titleOf(each)} …`)
      const article = await readFile(join(folder, `${titleOf(each)}.json`), 'utf8')
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
      : inWindow(theirs, (other) => openAll(window, { window: other, rules })),
  )
}

interface Recogito {
  readonly window: ReaderWindow
  /** Its style sheet. */
  readonly rules: string
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
  { window, rules }: Recogito,
  renderer: (typeof renderers)[number],
  each: ReaderCase,
  article: string,
  samples: Samples,
): Promise<void> {
  await window.reload()
  await window.page.locator('.page').waitFor()
  await window.run(`benchPages.addStyles(${JSON.stringify(rules)})`)
  await window.run(`benchPages.keep('article', ${article})`)
  await window.collectGarbage()
  const milliseconds = await window.run(`benchPages.openRecogito('article', '${renderer}')`)
  record(samples, nameOf(`recogito.${renderer}`, each), z.number().parse(milliseconds))
}

function nameOf(contender: string, { words, highlights }: ReaderCase): string {
  return `${contender}.${words}.${highlights}`
}
