import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findText } from './findText'

const project = join(import.meta.dirname, '../../..')

test('no text of the interface stands outside the catalogue', () => {
  const outside = ['cli', 'electron', 'renderer', 'shared']
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.startsWith('shared/language/english/'))
    .flatMap((file) =>
      findText(file, readFileSync(join(project, file), 'utf8')).map(
        ({ line, text }) => `${file}:${line}: ${text}`,
      ),
    )
  expect(outside.join('\n')).toBe('')
})
