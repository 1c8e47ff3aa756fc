import { expect } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')

test('a note is saved as it is typed, and at once when its editor is left', async ({ launch }) => {
  const { app, page, library } = await launch({ files: [orchard, keeper] })
  const reader = scholium(page)
  const { keyboard } = page
  const editor = page.getByRole('textbox', { name: 'Note' })
  const notes = async (): Promise<readonly string[]> =>
    (await storedHighlights(library)).map(({ note }) => note)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The Orchard Wall')

  await test.step('while it is typed', async () => {
    await reader.highlight('the wind off the pears')
    await keyboard.press('n')
    await expect(editor).toBeFocused()
    await keyboard.type('Typed, and the writer')
    await expect.poll(notes).toEqual(['Typed, and the writer'])
    await keyboard.type(' rests.')
    await expect(editor).toBeFocused()
  })

  await test.step('when something else is clicked', async () => {
    await reader.clickPassage('straight to within a thumb')
    await expect(editor).toHaveCount(0)
    await expect.poll(notes).toEqual(['Typed, and the writer rests.'])
  })

  await test.step('when another article is opened', async () => {
    await reader.clickPassage('the wind off the pears')
    await keyboard.press('n')
    await keyboard.press('ControlOrMeta+End')
    await keyboard.type(' Then another article.')
    await reader.openArticle('The Keeper of the Light')
    await expect.poll(notes).toEqual(['Typed, and the writer rests. Then another article.'])
    await reader.openArticle('The Orchard Wall')
    await expect(reader.card('the wind off')).toContainText('Then another article.')
  })

  await test.step('what was typed in one go is undone in one', async () => {
    await reader.clickPassage('the wind off the pears')
    await keyboard.press('n')
    await keyboard.press('ControlOrMeta+End')
    await keyboard.type(' More')
    await expect.poll(notes).toEqual([expect.stringMatching(/article\. More$/)])
    await keyboard.type(' and more.')
    await keyboard.press('Escape')
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(notes).toEqual(['Typed, and the writer rests. Then another article.'])
    await keyboard.press('ControlOrMeta+y')
    await expect.poll(notes).toEqual([expect.stringMatching(/article\. More and more\.$/)])
  })

  await test.step('when the window is closed', async () => {
    await keyboard.press('n')
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('Typed in the last moment')
    const closed = app.waitForEvent('close')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    await closed
    expect(await notes()).toEqual(['Typed in the last moment'])
  })
})

test('nothing but the typing changes what stands in the editor, however late cards are drawn', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await page.evaluate(() => {
    const { prototype } = HTMLTextAreaElement
    const value = Object.getOwnPropertyDescriptor(prototype, 'value')!
    document.documentElement.dataset['put'] = ''
    Object.defineProperty(prototype, 'value', {
      ...value,
      set(this: HTMLTextAreaElement, text: string) {
        if (text !== this.value) document.documentElement.dataset['put'] += `[${text}]`
        value.set!.call(this, text)
      },
    })
  })
  await reader.highlight('the wind off the pears')
  await page.keyboard.press('n')
  await page.keyboard.type('First')
  await expect
    .poll(async () => (await storedHighlights(library)).map(({ note }) => note))
    .toEqual(['First'])
  await page.keyboard.type(', then')
  await expect
    .poll(async () => (await storedHighlights(library)).map(({ note }) => note))
    .toEqual(['First, then'])
  expect(await page.evaluate(() => document.documentElement.dataset['put'])).toBe('')
})

test('a note is read as Markdown, and nothing in it runs or leads anywhere unasked', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Plain.txt')
  await writeFile(file, 'Plain\n\nA passage that gets a note with everything in it.\n')
  const { app, page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('Plain')
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (address) => void opened.push(address)
  })
  await reader.highlight('everything in it')
  await page.keyboard.press('n')
  await page
    .getByRole('textbox', { name: 'Note' })
    .fill(
      [
        '# Heading',
        '**strong**, *emphasis*, `code`, ~~gone~~',
        '- one\n- two',
        '> quoted',
        '| a | b |\n| - | - |\n| 1 | 2 |',
        '[web](https://example.org/a) [script](javascript:globalThis.ran=1) [file](file:///etc/passwd)',
        '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>',
        '![picture](https://example.org/pixel.png)',
      ].join('\n\n'),
    )
  await page.keyboard.press('Escape')

  const note = reader.card('everything in it').locator('.note-text')
  await expect(note.getByText('Heading', { exact: true })).toBeVisible()
  await expect(note.locator('strong')).toHaveText('strong')
  await expect(note.locator('em')).toHaveText('emphasis')
  await expect(note.locator('code')).toHaveText('code')
  await expect(note.locator('del')).toHaveText('gone')
  await expect(note.getByRole('listitem')).toHaveText(['one', 'two'])
  await expect(note.locator('blockquote')).toHaveText(/quoted/)
  await expect(note.getByRole('cell')).toHaveText(['1', '2'])
  await expect(note).toContainText('<script>globalThis.ran=1</script>')
  await expect(note.locator('img, script, iframe')).toHaveCount(0)

  const before = page.url()
  await expect(note.getByRole('link')).toHaveText(['web'])
  await note.getByText('web', { exact: true }).click()
  // What is no link is text of the note, and a click on that edits it.
  for (const words of ['script', 'file']) {
    await note.getByText(words, { exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.press('Escape')
  }
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'opened')))
    .toEqual(['https://example.org/a'])
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(page.url()).toBe(before)
})

test('a note is finished by its button, and put away by a click where nothing is', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard, mouse } = page
  const editor = page.getByRole('textbox', { name: 'Note' })
  const card = reader.card('the wind off')
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('the wind off the pears')
  await keyboard.press('n')
  await keyboard.type('Which wind?')

  await test.step('by the button', async () => {
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(editor).toHaveCount(0)
    await expect(reader.text).toBeFocused()
    await expect(card).toHaveAttribute('aria-current', 'true')
    await expect
      .poll(async () => (await storedHighlights(library)).map(({ note }) => note))
      .toEqual(['Which wind?'])
  })

  await test.step('not by words that are selected in it', async () => {
    await keyboard.press('n')
    await expect(editor).toBeFocused()
    const { x, y, width, height } = (await editor.boundingBox())!
    await mouse.move(x + 20, y + 20)
    await mouse.down()
    await mouse.move(x + 40, y + 20, { steps: 3 })
    await mouse.move(x + width / 2, y + height + 300, { steps: 3 })
    await mouse.up()
    await expect(editor).toBeFocused()
  })

  await test.step('by a click in the blank margin', async () => {
    const { x, y, height } = (await editor.boundingBox())!
    await mouse.click(x + 20, y + height + 300)
    await expect(editor).toHaveCount(0)
    await expect(card).not.toHaveAttribute('aria-current', 'true')
  })

  await test.step('and by one beside the text', async () => {
    await reader.clickPassage('the wind off the pears')
    await expect(card).toHaveAttribute('aria-current', 'true')
    const { x, y } = (await reader.text.boundingBox())!
    await mouse.click(x - 12, y + 40)
    await expect(card).not.toHaveAttribute('aria-current', 'true')
  })
})

test('the list of tags covers nothing of its card, and a note is at hand while it is open', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('the wind off the pears')
  await page.keyboard.press('t')
  await page.keyboard.type('wind')
  await expect(page.getByRole('option')).toHaveText([/^Create “wind”/])
  const list = page.locator('.tag-popover')
  // While the list is open a screen reader has nothing but it and its field.
  const addNote = page.getByText('Add a note')
  const isCovered = async (): Promise<boolean> => {
    const [box, note] = [await list.boundingBox(), await addNote.boundingBox()]
    return note!.y < box!.y + box!.height && note!.y + note!.height > box!.y
  }
  await expect.poll(isCovered).toBe(false)
  await addNote.click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await expect(list).toHaveCount(0)
  await expect(page.locator('.tag-field')).toHaveCSS('margin-bottom', '0px')
})

test('the room of the list of tags is taken back although a touch was broken off meanwhile', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('the wind off the pears')
  const { x, y } = (await reader.text.boundingBox())!
  await page.keyboard.press('t')
  await page.keyboard.type('wind')
  await expect(page.getByRole('option')).toHaveCount(1)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: x + 200, y: y + 100 }],
  })
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.locator('.tag-field')).toHaveCSS('margin-bottom', '0px')
})
