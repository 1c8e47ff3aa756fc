import { expect } from '@playwright/test'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'

const ferry = join(import.meta.dirname, '../fixtures/app/the-night-ferry.txt')
const last = 'The very last words of a long book.'

test('a long article is whole on the page, wherever it is opened', async ({ folder, launch }) => {
  const file = join(folder, 'long.txt')
  const paragraphs = Array.from({ length: 3_000 }, (_, index) => `Paragraph ${index} of the book.`)
  await writeFile(file, ['A Long Book', ...paragraphs, last].join('\n\n'))
  const first = await launch({ files: [file] })
  const reader = scholium(first.page)
  await expect(reader.title).toHaveText('A Long Book')
  // What is far away is drawn by and by, so that assistive technology finds the whole.
  await expect(reader.text).toContainText('Paragraph 2999 of the book.')
  await expect(first.page.locator('.section-undrawn')).toHaveCount(0)

  await reader.highlight(last, 'green')
  await expect(reader.marks('green')).toHaveText(last)
  await first.page.keyboard.press('Escape')
  await reader.highlight('Paragraph 1500 of the book.', 'blue')
  await reader.saved()
  await first.page.keyboard.press('Escape')
  await first.page.keyboard.press('j')
  await expect(reader.marks('green')).toBeInViewport()
  await first.close()

  const second = scholium((await launch()).page)
  await expect(second.marks('green')).toBeInViewport()
  await second.window.keyboard.press('k')
  await second.window.keyboard.press('k')
  await expect(second.marks('blue')).toBeInViewport()
  await expect(second.window.locator('.section-undrawn')).toHaveCount(0)
})

test('a passage that is taken back leaves the marks in sight where they are', async ({
  launch,
}) => {
  const { page } = await launch({ files: [ferry] })
  const reader = scholium(page)
  await reader.highlight('had told the captain')
  await page.getByText('Left out of the article').click()
  const marks = await page
    .getByRole('button', { name: /^Take back/ })
    .first()
    .evaluate((button: HTMLElement) => {
      button.click()
      return [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
    })
  expect(marks).toEqual(['had told the captain'])
  await expect(reader.text).toContainText('Leave a Reply')
})

test('an article that is damaged on the disk says so, and nothing else is lost', async ({
  folder,
  launch,
}) => {
  const files = ['one', 'two'].map((name) => join(folder, `${name}.txt`))
  await writeFile(files[0]!, 'One\n\nThe text of the first.')
  await writeFile(files[1]!, 'Two\n\nThe text of the second.')
  const first = await launch({ files })
  await expect(scholium(first.page).library.getByText('Two', { exact: true })).toBeVisible()
  await first.close()

  const articles = join(first.library, 'articles')
  const damaged = (await readdir(articles)).find((name) => name.startsWith('one'))!
  await writeFile(join(articles, damaged, 'article.json'), '{\n  "version": 1,\n  "record": {')
  const second = scholium((await launch()).page)
  await second.library.getByRole('row', { name: 'One' }).click()
  await expect(second.window.getByRole('alert')).toContainText(/text of .*One|text of this article/)
  await second.openArticle('Two')
  await expect(second.text).toContainText('The text of the second.')
})
