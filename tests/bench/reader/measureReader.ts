import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../../scripts/bench/report.mjs'
import { record, type Samples } from '../samples'
import { openArticle } from './openArticle'
import { readerCases, restTitle, titleOf, type ReaderCase } from './readerCases'
import { readerFigures, readerMeasurements } from './readerReport'
import { openReaderWindow, type ReaderWindow } from './readerWindow'

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
})
type Task = z.infer<typeof readerTask>

/** Measures the reader and what it is compared with, by turns in one window. */
export async function measureReader(task: Task): Promise<Report> {
  const scripts = await Promise.all(task.scripts.map((file) => readFile(file, 'utf8')))
  const window = await openReaderWindow({ ...task, scripts })
  const samples: Samples = {}
  if (task.recogitoStyles !== null) {
    const rules = await readFile(task.recogitoStyles, 'utf8')
    await window.run(`benchPages.addStyles(${JSON.stringify(rules)})`)
  }
  for (const each of readerCases) {
    const json = await readFile(join(task.folder, `${titleOf(each)}.json`), 'utf8')
    await window.run(`benchPages.keep(${JSON.stringify(titleOf(each))}, ${json})`)
  }
  for (let round = 0; round < (task.quick ? 2 : 7); round++) {
    for (const each of readerCases) {
      console.error(`Round ${round + 1}: ${titleOf(each)} …`)
      await measureOpening(window, each, task.recogitoStyles !== null, samples)
    }
  }
  await window.app.close()
  return {
    measurements: readerMeasurements(samples),
    figures: readerFigures(samples),
    remarks: [
      'The shortest article has at most 200 highlights, for want of paragraphs. Adding, going to a note, scrolling, memory and the start are not measured yet.',
    ],
  }
}

async function measureOpening(
  window: ReaderWindow,
  each: ReaderCase,
  hasRecogito: boolean,
  samples: Samples,
): Promise<void> {
  const title = titleOf(each)
  const key = `${each.words}.${each.highlights}`
  await window.collectGarbage()
  const { received, parsed, painted } = await openArticle(window, title, each.highlights > 0)
  console.error(`  Scholium ${(painted - parsed).toFixed()} ms, ${painted.toFixed()} ms in all`)
  record(samples, `scholium.${key}`, painted - parsed)
  record(samples, `received.${key}`, received)
  record(samples, `parse.${key}`, parsed - received)
  record(samples, `fromClick.${key}`, painted)
  await openArticle(window, restTitle, false)
  const open = async (name: string, call: string): Promise<void> => {
    await window.collectGarbage()
    const milliseconds = z.number().parse(await window.run(`benchPages.${call}`))
    console.error(`  ${name} ${milliseconds.toFixed()} ms`)
    record(samples, `${name}.${key}`, milliseconds)
    await window.run('benchPages.clear()')
  }
  await open('plain', `openPlain(${JSON.stringify(title)})`)
  if (!hasRecogito || each.highlights === 0) return
  for (const renderer of ['SPANS', 'CSS_HIGHLIGHTS'])
    await open(`recogito.${renderer}`, `openRecogito(${JSON.stringify(title)}, '${renderer}')`)
}
