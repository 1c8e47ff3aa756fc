const rtlLanguages = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/i
const rtlScripts = /-(?:arab|hebr|nkoo|syrc|thaa)(?:-|$)/i
const otherScripts = /-(?:latn|cyrl|deva)(?:-|$)/i
const strongLetters = /[\p{L}]/gu
const rtlLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const lettersAsked = 2_000

/** A language tag in its canonical form (BCP 47); null for what is none. */
export function languageTag(written: string | null): string | null {
  const tag = written
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-')
  if (!tag || !/^(?!und|mul|zxx)[a-z]{2,3}(?:-|$)/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    // Pages also write "en-" or "de_utf8_x" there.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The direction of a language's usual script; null where no language is given. */
export function directionOfLanguage(tag: string | null): 'ltr' | 'rtl' | null {
  if (tag === null) return null
  if (otherScripts.test(tag)) return 'ltr'
  return rtlScripts.test(tag) || rtlLanguages.test(tag) ? 'rtl' : 'ltr'
}

/** The direction most letters of a text have; null for a text without letters. */
export function directionOfText(text: string): 'ltr' | 'rtl' | null {
  let rtl = 0
  let all = 0
  for (const [letter] of text.matchAll(strongLetters)) {
    if (rtlLetter.test(letter)) rtl++
    if (++all === lettersAsked) break
  }
  if (all === 0) return null
  return rtl * 2 > all ? 'rtl' : 'ltr'
}
