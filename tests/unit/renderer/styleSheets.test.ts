import { colorsNamed } from 'culori'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../../renderer')

interface Declaration {
  readonly file: string
  readonly property: string
  readonly value: string
}

/** Those of every style sheet of the window but the theme; paper has no theme, so not its own. */
const declarations: readonly Declaration[] = filesIn(renderer)
  .filter((file) => file !== 'ui/theme.css' && file !== 'print/print.css')
  .flatMap((file) => {
    const css = readFileSync(join(renderer, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
    return [...css.matchAll(/([\w-]+):\s([^;{}]+);/g)].map(([, property, value]) => ({
      file,
      property: property!,
      value: value!.replaceAll(/\s+/g, ' '),
    }))
  })

test('colours are those of the theme', () => {
  const named = new Set(Object.keys(colorsNamed))
  const isLiteral = (value: string): boolean =>
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i.test(value) ||
    value
      .replaceAll(/var\([^)]*\)|url\([^)]*\)|'[^']*'/g, '')
      .split(/[^\w-]+/)
      .some((word) => named.has(word.toLowerCase()))
  expect(declarations.filter(({ value }) => isLiteral(value))).toEqual([])
})

test('font sizes are those of the theme, or parts of the size around', () => {
  // What follows the slash is the height of a line.
  const sizes = declarations
    .filter(({ property }) => property === 'font' || property === 'font-size')
    .filter(({ value }) => /\d(?:px|pt|rem)\b/.test(value.split('/')[0]!))
  expect(sizes).toEqual([])
})

test('shadows are those of the theme', () => {
  const shadows = declarations.filter(
    ({ property, value }) => property === 'box-shadow' && !/^(?:none|var\(--[\w-]+\))$/.test(value),
  )
  expect(shadows).toEqual([])
})

test('corners are those of the theme, or round', () => {
  const corners = declarations.filter(
    ({ property, value }) => property.endsWith('radius') && /\d(?:px|em)\b/.test(value),
  )
  expect(corners).toEqual([])
})

test('durations are those of the theme', () => {
  const durations = declarations.filter(
    ({ property, value }) =>
      /^(?:transition|animation)/.test(property) && /(?<![\w-])(?!0s)[\d.]+m?s\b/.test(value),
  )
  expect(durations).toEqual([])
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.replaceAll('\\', '/'))
}
