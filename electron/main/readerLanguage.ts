import { app } from 'electron'

/**
 * The language and region of the reader, as a BCP 47 tag such as `de-CH`: `SCHOLIUM_LANGUAGE`, else
 * those that the system is set to. Electron must be ready.
 */
export function readerLanguage(): string {
  const named = process.env['SCHOLIUM_LANGUAGE']
  if (named) return named
  const [language] = (app.getPreferredSystemLanguages()[0] ?? app.getLocale()).split('-')
  const region = app.getLocaleCountryCode()
  return region ? `${language}-${region}` : `${language}`
}
