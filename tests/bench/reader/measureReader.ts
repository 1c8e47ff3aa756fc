import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../../scripts/bench/report.mjs'
import { record, type Samples } from '../samples'
import { measureGestures } from './measureGestures'
import { measureMemory } from './measureMemory'
import { clearProfiles, measureStart } from './measureStart'
import { openArticle } from './openArticle'
import { readerCases, restTitle, titleOf, type ReaderCase } from './readerCases'
import { readerFigures, readerMeasurements } from './readerReport'
import { inWindow, type ReaderWindow } from './readerWindow'

/** What can be measured apart, in the order in which it is measured. */
const readerParts = ['open', 'gestures', 'memory', 'start'] as const

export const readerTask = z.object({
  executable: z.string(),
  /** The project's folder, which is the program that Electron starts. */
  project: z.string(),
  /** What `prepareReader` has made. */
  folder: z.string(),
  /** Files of scripts for the window: the pages beside ours, and Recogito if it is there. */
  scripts: z.array(z.string()),
  /** The style sheet of Recogito; null leaves it out. */
  recogitoStyles: z.string().nullable(),
  quick: z.boolean(),
  /** Which of `readerParts` to measure. */
  parts: z.array(z.enum(readerParts)),
})
type Task = z.infer<typeof readerTask>

/** Measures the reader and what it is compared with, by turns in one window. */
export async function measureReader(task: Task): Promise<Report> {
  const scripts = await Promise.all(task.scripts.map((file) => readFile(file, 'utf8')))
  const samples: Samples = {}
  const runs = task.quick ? 2 : 7
  const parts: Record<(typeof readerParts)[number], () => Promise<void>> = {
    open: () => inWindow({ ...task, scripts }, (window) => open(window, task, runs, samples)),
    gestures: () =>
      inWindow({ ...task, scripts }, async (window) => {
        await measureGestures(
          window,
          { folder: task.folder, places: task.quick ? 3 : 20, stretches: 7 },
          samples,
        )
        // What is open when a window closes is open in the next, and could not be opened there.
        await openArticle(window, restTitle, false)
      }),
    memory: () => measureMemory({ ...task, scripts }, runs, samples),
    start: async () => {
      await clearProfiles(task.folder)
      await measureStart({ ...task, runs }, samples)
    },
  }
  for (const part of readerParts.filter((name) => task.parts.includes(name))) {
    console.error(`Measuring: ${part} …`)
    await parts[part]()
  }
  return {
    measurements: readerMeasurements(samples),
    figures: readerFigures(samples),
    remarks: [
      'The shortest article has at most 200 highlights, for want of paragraphs. Script is without the style and layout that it asks for; memory is in megabytes, and long frames are a share of all in hundredths. Recogito is given ready ranges, for finding each by its offsets takes it minutes.',
    ],
  }
}

/** Opens every article by turns as Scholium, as plain elements and with Recogito. */
async function open(
  window: ReaderWindow,
  { folder, recogitoStyles }: Task,
  runs: number,
  samples: Samples,
): Promise<void> {
  if (recogitoStyles !== null) {
    const rules = await readFile(recogitoStyles, 'utf8')
    await window.run(`benchPages.addStyles(${JSON.stringify(rules)})`)
  }
  for (const each of readerCases) {
    console.error(`Opening: ${titleOf(each)} …`)
    const title = JSON.stringify(titleOf(each))
    const json = await readFile(join(folder, `${titleOf(each)}.json`), 'utf8')
    await window.run(`benchPages.keep(${title}, ${json})`)
    for (let run = 0; run < runs; run++) {
      await measureOpening(window, each, recogitoStyles === null ? [] : renderers, samples)
    }
    await window.run(`benchPages.forget(${title})`)
  }
}

const renderers = ['SPANS', 'CSS_HIGHLIGHTS'] as const

async function measureOpening(
  window: ReaderWindow,
  each: ReaderCase,
  recogito: readonly string[],
  samples: Samples,
): Promise<void> {
  const title = titleOf(each)
  const key = `${each.words}.${each.highlights}`
  await window.collectGarbage()
  const { received, parsed, painted } = await openArticle(window, title, each.highlights > 0)
  record(samples, `scholium.${key}`, painted - parsed)
  record(samples, `received.${key}`, received)
  record(samples, `parse.${key}`, parsed - received)
  record(samples, `fromClick.${key}`, painted)
  await openArticle(window, restTitle, false)
  const open = async (name: string, call: string): Promise<void> => {
    await window.collectGarbage()
    const milliseconds = z.number().parse(await window.run(`benchPages.${call}`))
    record(samples, `${name}.${key}`, milliseconds)
    await window.run('benchPages.clear()')
  }
  await open('plain', `openPlain(${JSON.stringify(title)})`)
  if (each.highlights === 0) return
  for (const renderer of recogito)
    await open(`recogito.${renderer}`, `openRecogito(${JSON.stringify(title)}, '${renderer}')`)
}
