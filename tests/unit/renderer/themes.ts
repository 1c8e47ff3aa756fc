import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const themeCss = readFileSync(
  join(import.meta.dirname, '../../../renderer/ui/theme.css'),
  'utf8',
)

/** The colours of a theme by the name of their property, `#rrggbb`. */
export type Theme = ReadonlyMap<string, string>

const usual = ':root'
const contrast = ":root:is([data-theme='contrast'], [data-contrast])"

/** Every theme, as the style sheet has it. */
export const themes: Readonly<Record<string, Theme>> = {
  light: lightOrDark(1, usual),
  dark: lightOrDark(2, usual),
  sepia: new Map([...lightOrDark(1, usual), ...plainColors("[data-theme='sepia']")]),
  'contrast, light': lightOrDark(1, usual, contrast),
  'contrast, dark': lightOrDark(2, usual, contrast),
}

function lightOrDark(which: 1 | 2, ...selectors: readonly string[]): Theme {
  const found = selectors
    .map(declarations)
    .join('')
    .matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map([...found].map((match) => [match[1]!, match[which + 1]!]))
}

function plainColors(selector: string): Theme {
  const found = declarations(selector).matchAll(/(--[\w-]+): (#\w{6})/g)
  return new Map([...found].map((match) => [match[1]!, match[2]!]))
}

/** What is declared in the first rule with that selector. */
function declarations(selector: string): string {
  const start = themeCss.indexOf(`\n${selector} {`)
  if (start < 0) throw new Error(`The theme has no rule for ${selector}`)
  return themeCss.slice(start, themeCss.indexOf('\n}', start))
}
