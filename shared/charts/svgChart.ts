import { chartColors } from './chartColors'

/** What a chart says of itself, to those who do not see it too. */
export interface ChartWords {
  readonly title: string
  readonly description: string
}

const margin = 24
const fontSize = 12
/** Of the title above the chart. */
const headHeight = 40

/**
 * A chart as an SVG 1.1 document that needs nothing else: no script, no style sheet, no font. What
 * is drawn begins at 0, 0 and has that size in pixels.
 */
export function svgChart(
  { title, description }: ChartWords,
  { width, height }: { readonly width: number; readonly height: number },
  drawn: readonly string[],
): string {
  const [fullWidth, fullHeight] = [width + 2 * margin, height + 2 * margin + headHeight]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" role="img" aria-labelledby="title description" font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif" font-size="${fontSize}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<rect width="${fullWidth}" height="${fullHeight}" fill="${chartColors.paper}"/>`,
    svgText(title, { x: margin, y: margin + 14, 'font-size': 16, 'font-weight': 600 }),
    `<g transform="translate(${margin},${margin + headHeight})">`,
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

type Attributes = Readonly<Record<string, string | number>>

/** An element; what is in it is written already. */
export function svgElement(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return content.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${content.join('')}</${name}>`
}

/** A line of text, which keeps its own direction and changes that of nothing around it. */
export function svgText(text: string, attributes: Attributes): string {
  const isolated = `\u2068${text}\u2069`
  return svgElement('text', { fill: chartColors.ink, ...attributes }, escapeXml(isolated))
}

/** What is shown by a program that shows such things when the pointer rests on something. */
export function svgTitle(text: string): string {
  return svgElement('title', {}, escapeXml(text))
}

/** A name, and what stands for it where there is too little room for it. */
export interface ChartLabel {
  readonly full: string
  readonly brief: string
}

/** A label as it has room in that width, in pixels. */
export function fitLabel({ full, brief }: ChartLabel, width: number): string {
  return fitText(full, width) === full ? full : fitText(brief, width)
}

/**
 * As much of a text as has room in that width, in pixels. How wide it will be depends on the font of
 * whoever opens the chart, so the estimate is generous.
 */
export function fitText(text: string, width: number): string {
  const segments = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  let room = width / fontSize
  for (const [index, segment] of segments.entries()) {
    room -= wide.test(segment) ? 1.05 : 0.6
    if (room < 0)
      return `${segments
        .slice(0, Math.max(index - 1, 1))
        .join('')
        .trimEnd()}…`
  }
  return text
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF00-\uFFEF]/u

function escapeXml(text: string): string {
  return text
    .replace(
      // oxlint-disable-next-line no-control-regex -- the characters that XML cannot hold are looked for
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
      '\uFFFD',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
