import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Card } from '../../shared/notes/card'
import type { SimpleChange } from '../../shared/notes/changes'
import { anchorOf } from '../../shared/notes/anchor'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import { test } from './launch'
import { scholium } from './scholium'
import { storedCards } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')

/** The desk at which cards are reviewed, as a reader sees it. */
function desk(page: Page) {
  const main = page.getByRole('main', { name: 'Review' })
  return {
    main,
    card: main.getByRole('article'),
    quote: main.getByRole('blockquote'),
    grades: main.getByRole('group', { name: 'How well did you remember?' }),
    progress: main.getByRole('progressbar', { name: 'Reviewed today' }),
    due: page.getByRole('navigation', { name: 'The whole library' }).getByRole('button', {
      name: /^Review/,
    }),
  }
}

interface Wish {
  readonly title: string
  readonly quote: string
  readonly note?: string
  /** The words that are hidden; the note is asked for where there are none. */
  readonly hidden?: string
}

/** Makes highlights that are cards in a library that is not open, in that order. */
async function makeCards(folder: string, wishes: readonly Wish[]): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  const changes: SimpleChange[] = []
  for (const [index, { title, quote, note = '', hidden }] of wishes.entries()) {
    const { id, takenBack } = library.state().articles.find((one) => one.title === title)!
    const { text } = articleText(assembleDocument(await library.readArticle(id), takenBack))
    const start = text.indexOf(quote)
    const made = `2026-01-0${index + 1}T10:00:00.000Z`
    const at = quote.indexOf(hidden ?? '')
    const answer: Card['answer'] = hidden
      ? { start: at, end: at + hidden.length, text: hidden }
      : 'note'
    const highlight = {
      id: `card-${index}`,
      ...anchorOf(text, { start, end: start + quote.length }),
      color: 'yellow' as const,
      tags: [],
      note,
      card: { answer, made, reviews: [] },
      created: made,
      modified: made,
    }
    changes.push({ kind: 'add-highlight', articleId: id, highlight })
  }
  await library.change({ kind: 'together', changes })
  await library.close()
}

const cards: readonly Wish[] = [
  {
    title: 'The Orchard Wall',
    quote: 'A wall keeps the wind off the pears',
    hidden: 'wind off the pears',
  },
  {
    title: 'The Orchard Wall',
    quote: 'The older brother kept accounts',
    note: 'In the *margin* of an almanac.',
  },
  {
    title: 'The Keeper of the Light',
    quote: 'the keeper wrote the hour down',
    hidden: 'hour',
  },
]

test('cards are reviewed by keys, and it is all there after a restart', async ({
  launch,
  folder,
}) => {
  test.slow()
  const library = join(folder, 'library')
  const first = await launch({ files: [orchard, keeper] })
  await expect(scholium(first.page).library.getByRole('row')).toHaveCount(2)
  await first.close()
  await makeCards(library, cards)
  const grades = async () =>
    (await storedCards(library)).map((card) => card?.reviews.map(({ grade }) => grade))

  const { page, close } = await launch()
  const { keyboard } = page
  const { card, quote, main, progress, due, grades: choice } = desk(page)

  await test.step('what is due is counted, and asked in turn', async () => {
    await expect(due).toHaveAccessibleName('Review 3 due')
    await keyboard.press('ControlOrMeta+Shift+r')
    await expect(card).toBeFocused()
    await expect(card).toHaveAccessibleName('Which words are missing?')
    await expect(main).toContainText('The Orchard Wall')
    await expect(quote).toHaveText('A wall keeps the blank')
    await expect(progress).toHaveAttribute('aria-valuetext', '0 of 3')
  })

  await test.step('a grade counts only once the answer was shown', async () => {
    await keyboard.press('3')
    await expect(choice).toHaveCount(0)
    await keyboard.press('Space')
    await expect(quote).toHaveText('A wall keeps the wind off the pears')
    await expect(card).toHaveAccessibleName('The answer')
    await expect(main.getByText('Which words are missing?')).toBeHidden()
    await expect(choice.getByRole('button')).toHaveText([
      'Again 1in 1 minute',
      'Hard 2in 6 minutes',
      'Good 3in 10 minutes',
      'Easy 4in 8 days',
    ])
    await keyboard.press('4')
    await expect(card).toHaveAccessibleName('What did you note here?')
    await expect(main).toContainText('The Orchard Wall')
    await expect(main).toContainText('How it was laid')
    await expect(progress).toHaveAttribute('aria-valuetext', '1 of 3')
    await expect.poll(grades).toEqual([[4], [], []])
  })

  await test.step('a note is shown as its answer', async () => {
    await expect(main).not.toContainText('almanac')
    await keyboard.press('Enter')
    await expect(main.getByRole('region', { name: 'Your note' })).toHaveText(
      'In the margin of an almanac.',
    )
    await keyboard.press('1')
    await expect(quote).toHaveText('the keeper wrote the blank down')
    await expect.poll(grades).toEqual([[4], [1], []])
  })

  await test.step('undo brings the card back, and redo takes it away', async () => {
    await keyboard.press('ControlOrMeta+z')
    await expect(card).toHaveAccessibleName('What did you note here?')
    await expect(choice).toHaveCount(0)
    await expect.poll(grades).toEqual([[4], [], []])
    await keyboard.press('Space')
    await keyboard.press('3')
    await expect(quote).toHaveText('the keeper wrote the blank down')
    await expect.poll(grades).toEqual([[4], [3], []])
  })

  await test.step('the passage is opened, and a way leads back to the card', async () => {
    await keyboard.press('Space')
    await expect(choice).toBeVisible()
    await keyboard.press('o')
    const reader = scholium(page)
    await expect(reader.title).toHaveText('The Keeper of the Light')
    await expect(reader.marks('yellow').first()).toBeVisible()
    await keyboard.press('Alt+ArrowLeft')
    await expect(quote).toHaveText('the keeper wrote the hour down')
    await expect(choice).toBeVisible()
  })

  await test.step('a note that was opened from the card leads back to it once it is written', async () => {
    const note = page.getByRole('textbox', { name: 'Note' })
    await keyboard.press('e')
    await expect(note).toBeFocused()
    await keyboard.type('At what hour?')
    await keyboard.press('Escape')
    await expect(card).toBeFocused()
    await expect(quote).toHaveText('the keeper wrote the hour down')
    await expect(choice).toBeVisible()
    await keyboard.press('o')
    await expect(note).toHaveCount(0)
    await keyboard.press('n')
    await expect(note).toBeFocused()
    await keyboard.press('Escape')
    await expect(scholium(page).text).toBeFocused()
    await keyboard.press('Alt+ArrowLeft')
    await expect(choice).toBeVisible()
    await keyboard.press('2')
    await expect.poll(grades).toEqual([[4], [3], [2]])
  })

  await test.step('the end is told, and what comes back can be asked at once', async () => {
    await expect(main).toContainText('That was all for now')
    await expect(main).toContainText(/2 cards come back today, the next in \d+ minutes\./)
    await main.getByRole('button', { name: 'Review them now' }).click()
    await expect(quote).toHaveText('the keeper wrote the blank down')
    await keyboard.press('Space')
    await keyboard.press('4')
    await expect(card).toHaveAccessibleName('What did you note here?')
  })

  await test.step('and all is there after a restart', async () => {
    await close()
    const again = desk((await launch()).page)
    await expect(again.due).toHaveAccessibleName('Review')
    await again.due.click()
    await expect(again.main).toContainText('One card comes back today, in')
    await expect(again.progress).toHaveAttribute('aria-valuetext', '3 of 3')
    expect(await grades()).toEqual([[4], [3], [2, 4]])
  })
})

test('what the reader sets of reviewing is kept, and holds at once', async ({ launch, folder }) => {
  const first = await launch({ files: [orchard, keeper] })
  await expect(scholium(first.page).library.getByRole('row')).toHaveCount(2)
  await first.close()
  await makeCards(join(folder, 'library'), cards)
  const { page, close } = await launch()
  const { main, due, progress } = desk(page)
  await due.click()
  await expect(progress).toHaveAttribute('aria-valuetext', '0 of 3')
  await main.getByRole('button', { name: 'Review settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Review settings' })
  await settings.getByRole('textbox', { name: 'Cards a day' }).fill('2')
  await page.keyboard.press('Tab')
  await expect(due).toHaveAccessibleName('Review 2 due')
  await settings.getByText('Weights of FSRS').click()
  const weights = settings.getByRole('textbox', { name: 'Weights of FSRS' })
  await weights.fill('1, 2, 3')
  await page.keyboard.press('Tab')
  await expect(settings).toContainText('These are not 21 numbers.')
  const good = Array.from({ length: 21 }, (_, index) => (index + 1) / 20).join(', ')
  await weights.fill(good)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await close()

  const again = await launch()
  await expect(desk(again.page).due).toHaveAccessibleName('Review 2 due')
  await desk(again.page).due.click()
  await again.page.getByRole('button', { name: 'Review settings' }).click()
  await expect(again.page.getByRole('textbox', { name: 'Weights of FSRS' })).toHaveValue(good)
})

test('a card that lost what it asks for is mended from the desk, and what is deleted is not asked', async ({
  launch,
  folder,
}) => {
  const library = join(folder, 'library')
  const first = await launch({ files: [orchard, keeper] })
  await expect(scholium(first.page).library.getByRole('row')).toHaveCount(2)
  await first.close()
  await makeCards(library, [{ ...cards[1]!, note: '' }, cards[2]!])
  const { page } = await launch()
  const { keyboard } = page
  const { main, card, quote, due } = desk(page)
  await due.click()

  await test.step('other words are chosen where it stands', async () => {
    await expect(main).toContainText('It asks for the note of this passage, and that is empty now.')
    await keyboard.press('Space')
    await expect(desk(page).grades).toHaveCount(0)
    await main.getByRole('button', { name: 'Choose again' }).click()
    await expect(page.getByRole('listbox', { name: 'Words to hide' })).toBeFocused()
    await keyboard.press('End')
    await keyboard.press('Space')
    await keyboard.press('Enter')
    await expect(card).toBeFocused()
    await expect(quote).toHaveText('The older brother kept blank')
  })

  await test.step('a card whose article is deleted is not asked', async () => {
    await keyboard.press('s')
    await expect(quote).toHaveText('the keeper wrote the blank down')
    const reader = scholium(page)
    await reader.library.getByRole('row', { name: 'The Keeper of the Light' }).focus()
    await keyboard.press('Delete')
    await expect(main).toContainText('That was all but one card that you put off')
    await main.getByRole('button', { name: 'Review it now' }).click()
    await expect(card).toHaveAccessibleName('Which word is missing?')
  })
})
