/** A text with plain spaces, quotation marks and dashes in place of every style of them. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/[‘’‚‛‹›ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}
