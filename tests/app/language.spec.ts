import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { speak } from '../../shared/language/language'
import { makeNotesLibrary, tagNamed } from './notesLibrary'
import { test } from './launch'

// All that the reader wrote is in Greek, and so a Latin letter on the screen is the program’s own.
const paragraphs = [
  'Ο φάρος άναψε πριν από τη δύση. Ο φύλακας έγραψε την ώρα στο ημερολόγιο.',
  'Κανείς δεν θα διάβαζε το ημερολόγιο πριν από την άνοιξη.',
]

test('every word of the window is a message, in each of its screens', async ({
  launch,
  folder,
}) => {
  test.slow()
  // What was done is told in the language in which it was done.
  speak('en-XA')
  await makeNotesLibrary(
    folder,
    [tagNamed('sea', { name: 'θάλασσα' }), tagNamed('light', { name: 'φως', parent: 'sea' })],
    [
      {
        title: 'Ο φάρος',
        author: 'Άννα',
        source: 'φάρος',
        paragraphs,
        marked: [
          { quote: 'Ο φάρος άναψε', tags: ['light'], note: 'Γιατί;' },
          {
            quote: 'έγραψε την ώρα',
            color: 'green',
            note: 'Πότε;',
            card: { answer: 'note', made: '2026-01-01T00:00:00.000Z', reviews: [] },
          },
        ],
      },
    ],
  )
  const { page } = await launch({ language: 'en-XA' })
  const { keyboard } = page
  const looked = async (screen: string): Promise<void> => {
    expect.soft(await wordsOutside(page), screen).toEqual([])
  }
  await page.locator('.library-list [role="row"]').click()
  await page.locator('.article mark').first().click()
  await page.locator('.margin').getByText('Γιατί;').waitFor()
  await looked('the page')
  await keyboard.press('Escape')
  await keyboard.press('ControlOrMeta+j')
  for (const tab of await page.locator('.side-tabs [role="tab"]').all()) {
    await tab.click()
    await looked('a panel')
  }
  await keyboard.press('ControlOrMeta+j')
  await keyboard.press('ControlOrMeta+f')
  await keyboard.type('φάρος')
  await looked('finding in the article')
  await keyboard.press('Escape')

  for (const key of ['n', 'm', 'r', 'f']) {
    await keyboard.press(`ControlOrMeta+Shift+${key}`)
    await page.locator('.desk').waitFor()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await looked(`the desk of ${key}`)
  }
  await keyboard.type('φάρος')
  await page.locator('.desk mark').first().waitFor()
  await looked('what was found')
  // The first empties the field.
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await expect(page.locator('.desk')).toHaveCount(0)

  for (const key of ['ControlOrMeta+k', '?', 'ControlOrMeta+e', 'ControlOrMeta+,']) {
    await keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await looked(`what lies over the page after ${key}`)
    await keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test.afterEach(() => speak('en-GB'))

test('what goes wrong is told in messages, too', async ({ launch, folder }) => {
  const broken = join(folder, 'φάρος.docx')
  await writeFile(broken, Buffer.from('PK\u0003\u0004'))
  const { page } = await launch({ language: 'en-XA', files: [broken] })
  await expect(page.locator('.notices')).toContainText('φάρος.docx')
  expect(await wordsOutside(page)).toEqual([])
})

test('dates and numbers are those of the region', async ({ launch, folder }) => {
  await makeNotesLibrary(
    folder,
    [],
    [{ title: 'The tide', paragraphs: ['The tide came in.'], marked: [{ quote: 'The tide' }] }],
  )
  const british = await launch({ language: 'en-GB' })
  await british.page.getByRole('button', { name: 'All notes' }).click()
  await expect(british.page.getByRole('grid', { name: 'Highlights' })).toContainText('1 Mar 2026')
  await british.close()
  const american = await launch({ language: 'en-US' })
  await american.page.getByRole('button', { name: 'All notes' }).click()
  await expect(american.page.getByRole('grid', { name: 'Highlights' })).toContainText('Mar 1, 2026')
})

/**
 * Latin words that are shown or spoken and do not stand in the brackets that mark a message. Keys
 * have names on their caps, paths and versions are what they are, filters are typed so in every
 * language, and dates are in the language of the words around them,
 * which here is English, and typefaces have names.
 */
function wordsOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    /** How many messages stand around what is read, for a message may stand in another. */
    let depth = 0
    const look = (text: string): void => {
      for (const part of text.normalize('NFC').split(/(?=[⟦⟧])|(?<=[⟦⟧])/)) {
        if (part === '⟦') depth++
        else if (part === '⟧') depth--
        else if (depth === 0 && !isNoWord.test(part) && /\p{Script=Latin}{2}/u.test(part))
          found.add(text)
      }
    }
    // What the widgets announce by themselves they translate themselves.
    const isNoWord =
      /^(?:\d+ [A-Z][a-z]{2}(?: \d{4})?|(?:tag|color|author|in|has|after):.*|Literata|Inter)$/u
    const skipped =
      'kbd, code, script, style, .about-folder, .about-versions, [data-live-announcer]'
    const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']
    // So is the button by which a screen reader leaves what lies over the page.
    for (const element of document.body.querySelectorAll(':not([aria-label="Dismiss"])'))
      for (const attribute of attributes) look(element.getAttribute(attribute) ?? '')
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode())
      if (!node.parentElement!.closest(skipped)) look(node.textContent ?? '')
    return [...found]
  })
}
