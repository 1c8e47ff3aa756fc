import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../../scripts/bench/report.mjs'
import type { Samples } from '../samples'
import { measureGestures, measurePlainScroll } from './measureGestures'
import { measureMemory } from './measureMemory'
import { clearProfiles, measureStart } from './measureStart'
import { measureOpening } from './measureOpening'
import { readerFigures, readerMeasurements } from './readerReport'
import { inWindow } from './readerWindow'

/** What is measured apart, each in a process of its own. */
const readerParts = ['open', 'gestures', 'memory', 'start'] as const

export const readerTask = z.object({
  executable: z.string(),
  /** The project's folder, which is the program that Electron starts. */
  project: z.string(),
  /** What `prepareReader` has made. */
  folder: z.string(),
  /** Files of scripts for the window: the pages beside ours, and Recogito if it is there. */
  scripts: z.array(z.string()),
  /** The file of Recogito's style sheet; null leaves it out. */
  recogitoStyles: z.string().nullable(),
  quick: z.boolean(),
  part: z.enum(readerParts),
})
type Task = z.infer<typeof readerTask>

const remarks = [
  'The shortest article has at most 200 highlights, for want of paragraphs. Script is without the style and layout that it asks for; memory is in megabytes, and long frames are a share of all in hundredths.',
  'Recogito has a window of its own, for the one that it was in is slower afterwards, and that window is loaded anew for each of its runs and warmed up by a short article. It is given ready ranges, for finding each by its offsets takes it minutes.',
]

/** Measures one part of the reader, and what it is compared with in the same run. */
export async function measureReader(task: Task): Promise<Report> {
  const { folder, quick } = task
  const scripts = await Promise.all(task.scripts.map((file) => readFile(file, 'utf8')))
  const start = {
    ...task,
    scripts,
    library: join(folder, 'library'),
    profile: join(folder, 'profile'),
  }
  const samples: Samples = {}
  const runs = quick ? 2 : 7
  const parts: Record<(typeof readerParts)[number], () => Promise<void>> = {
    open: () => measureOpening(start, task, runs, samples),
    gestures: async () => {
      const stretches = 7
      await inWindow(start, (window) =>
        measureGestures(window, { places: quick ? 3 : 20, stretches }, samples),
      )
      await inWindow(start, (window) => measurePlainScroll(window, { folder, stretches }, samples))
    },
    memory: () => measureMemory(start, folder, runs, samples),
    start: async () => {
      await clearProfiles(folder)
      await measureStart({ ...task, runs }, samples)
    },
  }
  await parts[task.part]()
  return {
    measurements: readerMeasurements(samples),
    figures: readerFigures(samples),
    remarks,
  }
}
