import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF reader finds in a file. */
export interface ReadPdf {
  readonly title: string
  readonly text: string
  readonly pages: number
  readonly links: number
  readonly outline: readonly string[]
  /** The colours that areas are filled with, as CSS writes them. */
  readonly fills: readonly string[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const texts: string[] = []
  const fills = new Set<string>()
  let links = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    links += (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').length
    const { fnArray, argsArray } = await page.getOperatorList()
    fnArray.forEach((operation, index) => {
      if (operation === OPS.setFillRGBColor) fills.add(colorOf(argsArray[index]))
    })
  }
  const { info } = await pdf.getMetadata()
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  return {
    title: (info as { readonly Title?: string }).Title ?? '',
    text: texts.join('\n'),
    pages: pdf.numPages,
    links,
    outline,
    fills: [...fills],
  }
}

function colorOf(parts: ArrayLike<number | string>): string {
  if (typeof parts[0] === 'string') return parts[0]
  return `#${Array.from(parts, (part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}
