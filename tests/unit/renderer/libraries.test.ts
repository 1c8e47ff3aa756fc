import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraries } from '../../../renderer/overlays/libraries'

const root = join(import.meta.dirname, '../../..')

test('the program names every library it is made with, and its licence', () => {
  const { dependencies } = packageAt(root) as { readonly dependencies: Record<string, string> }
  const licences = [...Object.keys(dependencies), 'electron'].map((name) => [
    name,
    (packageAt(join(root, 'node_modules', name)) as { readonly license: string }).license,
  ])
  expect(libraries).toEqual(Object.fromEntries(licences))
})

function packageAt(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
