/** The lines with a prefix before each; one that would stand alone loses its spaces. */
export function prefixLines(text: string, prefix: string, first = prefix): string {
  return text
    .split('\n')
    .map((line, index) => {
      const start = index === 0 ? first : prefix
      return line === '' ? start.trimEnd() : start + line
    })
    .join('\n')
}

/** Markdown as a block quote; empty for nothing. */
export function quoted(text: string): string {
  return text === '' ? '' : prefixLines(text, '> ')
}
