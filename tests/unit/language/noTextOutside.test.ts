import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findText } from './findText'

const project = join(import.meta.dirname, '../../..')

/** What looks like text and is none of the interface, by its file or as it is reported, and why. */
const notInterface: Readonly<Record<string, string>> = {
  'renderer/article/highlightsPlugin.ts: highlight highlight-……': 'the classes of a mark',
  'renderer/panels/tags/TagTree.tsx: translate(…px, …px)': 'a place in CSS',
  'renderer/state/notes.ts: move …': 'a key of the history',
  'renderer/state/notes.ts: note …': 'a key of the history',
}

test('no text of the interface stands outside the catalogue', () => {
  const outside = ['cli', 'electron', 'renderer', 'shared']
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.startsWith('shared/language/english/'))
    .flatMap((file) =>
      findText(file, readFileSync(join(project, file), 'utf8')).map(({ line, text }) => ({
        file,
        line,
        text,
      })),
    )
    .filter(({ file, text }) => !(file in notInterface || `${file}: ${text}` in notInterface))
    .map(({ file, line, text }) => `${file}:${line}: ${text}`)
  expect(outside.join('\n')).toBe('')
})
