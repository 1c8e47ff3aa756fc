import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { english } from '../../../shared/language/english'
import { translations } from '../../../shared/language/translations'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const messages = new Map(
  Object.entries(english).flatMap(([area, ofArea]) =>
    Object.entries(ofArea).map(([name, text]): [string, string] => [`${area}.${name}`, text]),
  ),
)

test('every message can be read, and says something', () => {
  const wrong = [...messages].filter(([, text]) => needsOf(text) === null || text.trim() === '')
  expect(wrong).toEqual([])
})

test('no message has a straight apostrophe, which would quote what comes after it', () => {
  const straight = [...messages].filter(([, text]) => /\p{L}'\p{L}/u.test(text))
  expect(straight).toEqual([])
})

test('a translation needs what the English messages need', () => {
  for (const [language, translation] of Object.entries(translations))
    expect(differences(translation), language).toEqual([])
})

test('it is found when it does not', () => {
  expect(
    differences({
      'common.highlights': '{count, plural, one {eine Markierung} other {# Markierungen}}',
      'common.tags': '{number, plural, one {ein Tag} other {# Tags}}',
      'common.undo': 'Rückgängig {',
      'common.nothing': 'Nichts',
    }),
  ).toEqual([
    'common.tags: needs count, not number',
    'common.undo: cannot be read',
    'common.nothing: there is no such message',
  ])
})

function differences(translation: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(translation).flatMap(([id, text]) => {
    const original = messages.get(id)
    if (original === undefined) return [`${id}: there is no such message`]
    const wanted = needsOf(original)
    const needs = needsOf(text)
    if (needs === null) return [`${id}: cannot be read`]
    return needs === wanted ? [] : [`${id}: needs ${wanted}, not ${needs}`]
  })
}

/** What a message has to be given, and its tags, in the order of the alphabet; null if it is none. */
function needsOf(text: string): string | null {
  try {
    const needs = new Set<string>()
    collect(new IntlMessageFormat(text, 'en').getAst(), needs)
    return [...needs].toSorted().join(', ')
  } catch {
    return null
  }
}

function collect(elements: readonly Element[], needs: Set<string>): void {
  for (const element of elements) {
    const isText = element.type === 0 || element.type === 7
    if (!isText && 'value' in element && typeof element.value === 'string') needs.add(element.value)
    if ('options' in element)
      for (const { value } of Object.values(element.options)) collect(value, needs)
    if ('children' in element) collect(element.children, needs)
  }
}
