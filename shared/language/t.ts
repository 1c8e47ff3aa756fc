import { IntlMessageFormat } from 'intl-messageformat'
import type { Given, MessageId, PlainMessageId, TagsOf } from './catalogue'
import { english } from './english'
import { language, perLanguage } from './language'
import { pseudoOf } from './pseudo'

/**
 * The text of a message in the language of the reader. Numbers that it is given are written as in
 * the reader's region. It must not be called while modules are loaded, for the language is not
 * known by then; a table of texts keeps the ids of its messages.
 */
export function t(id: PlainMessageId): string
export function t<Id extends MessageId>(id: Id, given: Given<Id>): string
export function t(id: MessageId, given?: Values): string {
  const message = messageOf(id)
  return typeof message === 'string' ? message : `${message.format(given)}`
}

/**
 * The text of a message with what stands between its tags made into something else, as the elements
 * of a page, and those in the order in which they stand.
 */
export function tParts<Id extends MessageId, Part>(
  id: Id,
  given: Given<Id> & Readonly<Record<TagsOf<Id>, (inside: (string | Part)[]) => Part>>,
): readonly (string | Part)[] {
  const message = messageOf(id)
  if (typeof message === 'string') return [message]
  const parts = message.format<Part>(given as Values<Part>)
  return Array.isArray(parts) ? parts : [parts]
}

type Values<Part = never> = NonNullable<
  Parameters<typeof IntlMessageFormat.prototype.format<Part>>[0]
>

/** A message to be filled in; one without anything to fill in is its text. */
const messageOf = perLanguage((id: MessageId): string | IntlMessageFormat => {
  const { locale, englishLocale, translation, isPseudo } = language()
  const translated = translation?.[id]
  // What is said in English is counted as in English.
  const message = translated
    ? new IntlMessageFormat(translated, locale)
    : new IntlMessageFormat(englishOf(id), englishLocale)
  if (isPseudo) return settled(new IntlMessageFormat(pseudoOf(message.getAst()), locale))
  return settled(message)
})

function settled(message: IntlMessageFormat): string | IntlMessageFormat {
  const isPlain = message.getAst().every((element) => element.type === 0)
  return isPlain ? `${message.format()}` : message
}

function englishOf(id: MessageId): string {
  const [area, name] = id.split('.') as [keyof typeof english, string]
  const inEnglish: Readonly<Record<string, string>> = english[area]
  return inEnglish[name]!
}
