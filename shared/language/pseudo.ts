import type { IntlMessageFormat } from 'intl-messageformat'

/**
 * The tag of a language for trying the program out: English with an accent on every letter, a third
 * longer and in brackets. What shows without them is not from the catalogue, and what is cut off
 * would be cut off in many languages. BCP 47 leaves the region XA to private use.
 */
export const pseudoLanguage = 'en-XA'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The parts of a message as the language for trying out has them. */
export function pseudoOf(message: readonly Element[]): Element[] {
  return [literal('⟦'), ...accented(message), literal('⟧')]
}

function accented(elements: readonly Element[]): Element[] {
  return elements.map((element) => {
    if ('options' in element) {
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: accented(option.value) },
      ])
      return { ...element, options: Object.fromEntries(options) } as Element
    }
    if ('children' in element) return { ...element, children: accented(element.children) }
    if (element.type === literalType) return { ...element, value: accent(element.value) }
    return element
  })
}

/** The type of the parts that are words, by the parser of `intl-messageformat`. */
const literalType = 0

function literal(value: string): Element {
  return { type: literalType, value }
}

/** Every third letter comes twice, as a long language would have it. */
function accent(words: string): string {
  let letters = 0
  return words.replaceAll(/\p{L}/gu, (letter) => {
    const accentedLetter = `${letter}\u0301`.normalize('NFC')
    return ++letters % 3 === 0 ? accentedLetter.repeat(2) : accentedLetter
  })
}
