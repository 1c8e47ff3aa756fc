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

/**
 * What moves takes `--motion`, which is no time at all where the system asks for less of it, or stands
 * still after a `--wait`; the one movement that goes on and on says itself that it then does not.
 */
test('whatever moves stands still where less motion is asked for', () => {
  const moving = declarations.filter(({ property, value }) =>
    /^(?:transition|animation)$/.test(property) && value !== 'none'
      ? !value.split(',').every((part) => isCalm(part))
      : /^(?:transition|animation)-duration$|^scroll-behavior$/.test(property),
  )
  expect(moving).toEqual([
    {
      file: 'article/ArticleView.css',
      property: 'animation',
      value: 'caret-blink var(--caret-blink) steps(1) infinite',
    },
  ])
  const page = readFileSync(join(renderer, 'article/ArticleView.css'), 'utf8')
  expect(page).toMatch(/@media \(prefers-reduced-motion: reduce\) {\s*\.caret {\s*animation: none;/)
  const theme = readFileSync(join(renderer, 'ui/theme.css'), 'utf8')
  expect(theme).toMatch(
    /@media \(prefers-reduced-motion: reduce\) {\s*:root {\s*--motion-time: 0s;/,
  )
  expect(theme).toMatch(/--motion: var\(--motion-time\) /)
})

test('no script moves anything but by the style sheets', () => {
  const moving = filesIn(renderer, /\.tsx?$/).filter((file) =>
    /behavior: ['"]smooth|\.animate\(|startViewTransition|style\.(?:transition|animation)/.test(
      readFileSync(join(renderer, file), 'utf8'),
    ),
  )
  expect(moving).toEqual([])
})

/** Whether it is over in the time of `--motion`, or comes all at once. */
function isCalm(value: string): boolean {
  if (/var\(--motion(?:-time)?\)/.test(value)) return true
  return /\b0s\b|\bstep-end$/.test(value) && !value.includes('infinite')
}

function filesIn(folder: string, names = /\.css$/): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .map((file) => file.replaceAll('\\', '/'))
}
