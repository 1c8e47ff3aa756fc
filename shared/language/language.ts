import type { Translation } from './catalogue'
import { pseudoLanguage } from './pseudo'
import { translations } from './translations'

/** What the interface speaks: the words of a language, the dates and numbers of a region. */
export interface Language {
  /** As it was asked for. */
  readonly tag: string
  /** BCP 47, as `en-DE`: English, with numbers as in Germany. */
  readonly locale: string
  /** Of what is said in English for want of a translation. */
  readonly englishLocale: string
  /** Null is English. */
  readonly translation: Translation | null
  /** Whether every message is marked as one; see `pseudo`. */
  readonly isPseudo: boolean
}

let spoken: Language = languageFor('en-GB')
const forgetters: (() => void)[] = []

/** What is spoken in this process or thread: British English until `speak` has been called. */
export function language(): Language {
  return spoken
}

/**
 * Makes this process or thread speak the language of a reader from now on, given by a BCP 47 tag:
 * English where that is not one of the languages there are, and always with the dates and numbers
 * of the reader's region.
 */
export function speak(tag: string): void {
  spoken = languageFor(tag)
  for (const forget of forgetters) forget()
}

/** Makes a store of what depends on the language; it is emptied when another is spoken. */
export function perLanguage<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  forgetters.push(() => made.clear())
  return (key) => {
    let value = made.get(key)
    if (value === undefined) made.set(key, (value = make(key)))
    return value
  }
}

function languageFor(tag: string): Language {
  const isPseudo = tag === pseudoLanguage
  const { language, script, region, baseName } = localeOf(isPseudo ? 'en-GB' : tag)
  // From the closest on: `zh-Hant-TW`, `zh-Hant`, `zh`.
  const spoken = [baseName, `${language}-${script}`, language].find((name) => name in translations)
  const translation = translations[spoken ?? '']
  const inRegion = (name: string): string =>
    new Intl.Locale(name, region ? { region } : {}).toString()
  return {
    tag,
    locale: inRegion(spoken ?? 'en'),
    englishLocale: inRegion('en'),
    translation: translation ?? null,
    isPseudo,
  }
}

/** Reads a tag, also as Unix spells it: `de_DE.UTF-8`. */
function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replace(/[.@].*$/, '').replace('_', '-'))
  } catch {
    // The system may name something like `C`, which is none.
    return new Intl.Locale('en-GB')
  }
}
