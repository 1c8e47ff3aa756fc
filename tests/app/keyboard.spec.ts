import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'

// Nothing in this file touches the mouse.

const first =
  'Nobody had seen the harbour freeze before. The boats stood still in it. Even the gulls were quiet!'
const second = 'A child walked out first. Then came everybody else.'
const last = 'By noon there was a market on the ice.'
const between = Array.from(
  { length: 60 },
  (_, index) => `Boat ${index + 1} had been there for a week, and its ropes were as stiff as oars.`,
)
const ferry = join(import.meta.dirname, '../fixtures/app/the-night-ferry.txt')

test('the caret goes everywhere by keys, and selects with Shift what it passes', async ({
  launch,
  folder,
}) => {
  const { app, reader, press } = await openHarbour(launch, folder)

  await test.step('by character', async () => {
    await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await aroundCaret(reader)).toEqual(['Nob', 'ody had'])
    await press('ArrowLeft')
    expect(await aroundCaret(reader)).toEqual(['No', 'body ha'])
    await press('Shift+ArrowRight', 'Shift+ArrowRight')
    expect(await reader.selected()).toBe('bo')
    await press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft')
    expect(await reader.selected()).toBe('o')
  })

  await test.step('by word', async () => {
    await press('Control+Home', 'Control+ArrowRight', 'Control+ArrowRight')
    await press('Control+Shift+ArrowRight')
    expect((await reader.selected()).trim()).toBe('seen')
    await press('Control+Home', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowLeft')
    expect(await aroundCaret(reader)).toEqual(['Nobody ', 'had see'])
    await press('Control+Shift+ArrowLeft')
    expect((await reader.selected()).trim()).toBe('Nobody')
  })

  await test.step('by sentence', async () => {
    await press('Control+Home', 'Alt+ArrowDown')
    expect(await aroundCaret(reader)).toEqual(['before. ', 'The boa'].map(ends))
    await press('Alt+ArrowDown', 'Alt+ArrowDown')
    expect(await aroundCaret(reader)).toEqual(['', 'A child'])
    await press('Alt+ArrowUp', 'Alt+ArrowUp')
    expect(await aroundCaret(reader)).toEqual(['before. ', 'The boa'].map(ends))
    await press('Alt+Shift+ArrowDown')
    expect((await reader.selected()).trim()).toBe('The boats stood still in it.')
    await press('Alt+Shift+ArrowDown')
    expect((await reader.selected()).trim()).toBe(
      'The boats stood still in it. Even the gulls were quiet!',
    )
    await press('ArrowRight', 'Alt+Shift+ArrowUp')
    expect(await reader.selected()).toBe('Even the gulls were quiet!')
  })

  await test.step('by line, and to the ends of one', async () => {
    await press('Control+Home', 'Shift+End')
    const line = (await reader.selected()).trim()
    expect(first.startsWith(line)).toBe(true)
    expect(line.length).toBeLessThan(first.length)
    await press('Control+Home', 'Shift+ArrowDown')
    expect((await reader.selected()).trim()).toBe(line)
    await press('Shift+ArrowUp')
    expect(await reader.selected()).toBe('')
    await press('Control+Home', 'ArrowDown', 'Shift+End')
    expect(await reader.selected()).toBe(first.slice(line.length).trim())
    await press('End', 'Shift+Home')
    expect(await reader.selected()).toBe(first.slice(line.length).trim())
    await press('Home', 'ArrowUp')
    expect(await aroundCaret(reader)).toEqual(['', 'Nobody '])
    await press('End', 'Home')
    expect(await aroundCaret(reader)).toEqual(['', 'Nobody '])
  })

  await test.step('by paragraph', async () => {
    await press('Control+Home', 'Control+ArrowDown')
    expect(await aroundCaret(reader)).toEqual(['', 'A child'])
    await press('Control+Shift+ArrowDown')
    expect((await reader.selected()).trim()).toBe(second)
    await press('Control+Home', 'Control+ArrowDown', 'Control+ArrowUp')
    expect(await aroundCaret(reader)).toEqual(['', 'Nobody '])
    await press('Control+ArrowDown', 'Control+Shift+ArrowUp')
    expect((await reader.selected()).trim()).toBe(first)
  })

  await test.step('by screen, and back to where it was', async () => {
    await press('Control+Home', 'PageDown')
    const [, page] = await aroundCaret(reader)
    expect(page).not.toBe('Nobody ')
    await expectCaretInSight(reader)
    await press('PageDown')
    const place = await caretPlace(reader)
    await expectCaretInSight(reader)
    await press('PageUp', 'PageDown')
    expect(await caretPlace(reader)).toBe(place)
    await press('Shift+PageDown')
    expect((await reader.selected()).split('\n').length).toBeGreaterThan(4)
    await press('Shift+PageUp')
    expect(await reader.selected()).toBe('')
    // Wherever a screen ends, be it between two paragraphs, the column is kept.
    await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    const column = await caretColumn(reader)
    for (let screens = 0; screens < 4; screens++) {
      await press('PageDown')
      expect(Math.abs((await caretColumn(reader)) - column)).toBeLessThan(12)
    }
    await press('Control+End', 'PageDown')
    expect(await aroundCaret(reader)).toEqual(['the ice.', ''].map(ends))
    await press('Control+Home', 'PageUp')
    expect(await aroundCaret(reader)).toEqual(['', 'Nobody '])
  })

  await test.step('to the ends of the article, and all of it', async () => {
    await press('Control+End')
    expect(await aroundCaret(reader)).toEqual(['the ice.', ''].map(ends))
    await expectCaretInSight(reader)
    await press('Control+Shift+Home')
    const whole = await reader.selected()
    expect(whole.startsWith(first)).toBe(true)
    expect(whole.trimEnd().endsWith(last)).toBe(true)
    await press('Control+Home', 'Control+Shift+End')
    expect(await reader.selected()).toBe(whole)
    await press('Control+Home', 'ControlOrMeta+a')
    expect(await reader.selected()).toBe(whole)
    await expect(reader.selectionBar).toBeVisible()
    await press('Escape')
    expect(await reader.selected()).toBe('')
    await expect(reader.text).toBeFocused()
  })

  await test.step('all of it from wherever the keyboard is, but for a field, by key and menu', async () => {
    await press('Control+Home', 'Control+Shift+End')
    const whole = await reader.selected()
    await press('Escape', 'Shift+Tab', 'ControlOrMeta+a')
    await expect.poll(() => reader.selected()).toBe(whole)
    await press('Escape')
    await selectAllByMenu(app)
    await expect.poll(() => reader.selected()).toBe(whole)
    await expect(reader.selectionBar).toBeVisible()
    await press('Escape', 'ControlOrMeta+f')
    await reader.window.keyboard.type('gulls')
    await selectAllByMenu(app)
    const field = reader.window.getByRole('textbox', { name: 'Find in the article' })
    const selectedInField = (): Promise<number> =>
      field.evaluate(
        (input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0),
      )
    await expect.poll(selectedInField).toBe('gulls'.length)
  })
})

test('a highlight is made, walked into, changed and taken away by keys alone', async ({
  launch,
  folder,
}) => {
  const { reader, page, press } = await openHarbour(launch, folder)
  const inFocus = reader.text.locator('.highlight-focused')
  const card = reader.card('Nobody')

  await test.step('made with the key of a colour, the caret stays behind it', async () => {
    await press('Control+Home', 'Control+Shift+ArrowRight', '2')
    await expect(reader.marks('green')).toHaveText('Nobody')
    await expect(reader.text).toBeFocused()
    expect(await aroundCaret(reader)).toEqual(['Nobody', ' had se'])
    expect(await reader.selected()).toBe('')
    await press('Alt+ArrowDown', 'Alt+Shift+ArrowDown', '1')
    await expect(reader.marks('yellow')).toHaveText('The boats stood still in it.')
    await expect(reader.text).toBeFocused()
  })

  await test.step('walked into and out of by arrows', async () => {
    await press('Control+Home')
    await expect(inFocus).toHaveText('Nobody')
    await press('Control+ArrowRight', 'ArrowRight', 'ArrowRight')
    await expect(inFocus).toHaveCount(0)
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
    await expect(inFocus).toHaveText('Nobody')
    await expect(card).toHaveAttribute('aria-current', 'true')
  })

  await test.step('recoloured, tagged, annotated', async () => {
    await press('3')
    await expect(reader.marks('blue')).toHaveText('Nobody')
    await expect(reader.text).toBeFocused()
    await press('t')
    await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
    await page.keyboard.type('ice')
    await press('Enter')
    await expect(card.getByRole('button', { name: 'Remove tag ice' })).toBeVisible()
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('Who is nobody?')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await expect(card.getByText('Who is nobody?')).toBeVisible()
    // The caret is where it was, and goes on from there.
    expect(await aroundCaret(reader)).toEqual(['Nobod', 'y had s'])
    await press('ArrowLeft')
    expect(await aroundCaret(reader)).toEqual(['Nobo', 'dy had '])
  })

  await test.step('gone to and from with J and K, and on by arrows', async () => {
    await press('j')
    await expect(inFocus).toHaveText('The boats stood still in it.')
    expect((await aroundCaret(reader))[1]).toBe('The boa')
    await press('k')
    await expect(inFocus).toHaveText('Nobody')
    await expect(reader.text).toBeFocused()
    expect(await aroundCaret(reader)).toEqual(['', 'Nobody '])
    await press('ArrowRight')
    expect(await aroundCaret(reader)).toEqual(['N', 'obody h'])
  })

  await test.step('its ends moved by word and by character', async () => {
    for (const [key, passage] of [
      [']', 'Nobody had'],
      ['[', 'Nobody'],
      ['.', 'Nobody h'],
      [',', 'Nobody'],
      [']', 'Nobody had'],
      ['}', 'had'],
      ['{', 'Nobody had'],
      ['>', 'obody had'],
      ['<', 'Nobody had'],
    ] as const) {
      await press(key)
      await expect(reader.marks('blue')).toHaveText(passage)
    }
    await expect(reader.text).toBeFocused()
  })

  await test.step('deleted, brought back, deleted again', async () => {
    await press('Delete')
    await expect(reader.marks('blue')).toHaveCount(0)
    await expect(reader.text).toBeFocused()
    await press('ControlOrMeta+z')
    await expect(reader.marks('blue')).toHaveText('Nobody had')
    await press('ControlOrMeta+Shift+z')
    await expect(reader.marks('blue')).toHaveCount(0)
    await press('ControlOrMeta+z')
    await expect(reader.marks('blue')).toHaveText('Nobody had')
    await expect(reader.text).toBeFocused()
  })
})

test('Escape leads from the tag field back to the text in two presses at most', async ({
  launch,
  folder,
}) => {
  const { reader, page, press } = await openHarbour(launch, folder)
  const field = page.getByRole('combobox', { name: 'Add a tag' })
  await press('Control+Home', 'Control+Shift+ArrowRight', 't')
  await expect(field).toBeFocused()
  for (const typed of ['', 'ice,', 'ice, i', 'frozen']) {
    await test.step(`with “${typed}” typed`, async () => {
      await page.keyboard.type(typed)
      if (typed !== '' && !typed.endsWith(','))
        await expect(page.getByRole('listbox')).toBeVisible()
      await press('Escape')
      if (!(await isFocused(reader))) await press('Escape')
      await expect(reader.text).toBeFocused()
      await press('t')
      await expect(field).toBeFocused()
    })
  }
})

test('while other words are selected, keys leave the highlight in focus alone', async ({
  launch,
  folder,
}) => {
  const { reader, press } = await openHarbour(launch, folder)
  await press('Control+Home', 'Control+Shift+ArrowRight', '4')
  await expect(reader.marks('pink')).toHaveText('Nobody')
  // Selecting leaves the focus where it was.
  await press('j', 'Control+Shift+ArrowDown', 'Control+Shift+ArrowDown')
  await expect(reader.selectionBar).toBeVisible()
  await press('Delete', 'Backspace', ']', '.')
  await expect(reader.marks('pink')).toHaveText('Nobody')
  await press('Escape', 'k', 'Delete')
  await expect(reader.marks('pink')).toHaveCount(0)
})

test('a link within a highlight is followed by Enter', async ({ launch, folder }) => {
  const file = join(folder, 'quay.md')
  const link = '[letters for the island](https://example.org/island)'
  await writeFile(file, `# The Last Post\n\nA bag of ${link} lay on the quay.`)
  const { app, page } = await launch({ files: [file] })
  const reader = scholium(page)
  const press = presser(page)
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (address) => void opened.push(address)
  })
  await tabTo(page, 'Text of the article')
  await press('Control+Home', 'Control+Shift+End', '3')
  await expect(reader.marks('blue').first()).toBeVisible()
  await press('Escape')
  await tabTo(page, 'letters for the island')
  await press('Enter')
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'opened')))
    .toEqual(['https://example.org/island'])
})

test('the title is written over a page that the notes lay over, and commands go on from it', async ({
  launch,
  folder,
}) => {
  const { app, reader, page, press } = await openHarbour(launch, folder)
  const field = page.getByRole('textbox', { name: 'Title' })
  await setWidth(app, page, 900)
  await press('Control+Home', 'Control+Shift+ArrowRight', '1', 'Control+Home', 'j')
  await expect(reader.notesPanel).toHaveAttribute('data-drawer')
  await press('F2')
  await expect(field).toBeFocused()
  await expect(reader.notesPanel).toHaveCount(0)
  await page.keyboard.type('The Frozen Harbour')
  await press('ControlOrMeta+e')
  await expect(page.getByRole('dialog', { name: 'Export to Markdown' })).toBeVisible()
  await expect(field).toHaveCount(0)
  await expect(reader.title).toHaveText('The Frozen Harbour')
  await press('Escape', 'F2', 'ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Command or article' })).toBeFocused()
})

for (const { layout, width, hasPanel } of [
  { layout: 'beside the text', width: 1280, hasPanel: false },
  { layout: 'in the panel', width: 1280, hasPanel: true },
  { layout: 'in a drawer', width: 900, hasPanel: false },
])
  test(`from what is written ${layout} Escape leads back to the caret`, async ({
    launch,
    folder,
  }) => {
    const { app, reader, page, press } = await openHarbour(launch, folder)
    // The card that was open before is drawn for a moment longer.
    const field = page.locator(':focus')
    await setWidth(app, page, width)
    await press('Control+Home')
    if (hasPanel) await press('ControlOrMeta+j')
    await press('Control+Shift+ArrowRight', 'n')
    await expect(field).toHaveAccessibleName('Note')
    await page.keyboard.type('First')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    expect(await aroundCaret(reader)).toEqual(['Nobody', ' had se'])

    await press('Control+Shift+ArrowRight', 't')
    await expect(field).toHaveAccessibleName('Add a tag')
    await page.keyboard.type('ice,')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await press('n')
    await expect(field).toHaveAccessibleName('Note')
    await page.keyboard.type('Second')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    expect(await aroundCaret(reader)).toEqual(['ody had', ' seen t'])

    await press('Control+Shift+ArrowDown', 'n')
    await expect(field).toHaveAccessibleName('Note')
    await expect(field).toHaveValue('')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await expect(reader.marks('yellow')).toHaveCount(3)
  })

test('Escape leads from the notes in the list to their card, and from there to the text', async ({
  launch,
  folder,
}) => {
  const { reader, page, press } = await openHarbour(launch, folder)
  const card = reader.notesPanel.getByRole('article', { name: /Nobody/ })
  await press('Control+Home', 'Control+Shift+ArrowRight', '1', 'ControlOrMeta+j')
  await tabTo(page, 'Yellow highlight: “Nobody”')
  await expect(card).toBeFocused()
  await press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Who?')
  await press('Escape')
  await expect(card).toBeFocused()
  await press('Escape')
  await expect(reader.text).toBeFocused()
  await expect(reader.notesPanel).toBeVisible()
})

test('at a link keys are for the highlight there, and for none that is elsewhere', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'quay.md')
  const links = '[letters](https://example.org/letters) and [stamps](https://example.org/stamps)'
  await writeFile(file, `# The Last Post\n\nBags of ${links} lay on the quay.`)
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  const press = presser(page)
  await tabTo(page, 'Text of the article')
  await press('Control+Home', 'Control+ArrowRight', 'Control+ArrowRight')
  await press('Control+Shift+ArrowRight', '3')
  await expect(reader.marks('blue')).toHaveText('letters')
  await press('Control+Home', 'Control+Shift+ArrowRight', '4')
  await expect(reader.marks('pink')).toHaveText('Bags')

  await tabTo(page, 'stamps')
  await press('1', 'n')
  await expect(page.getByRole('link', { name: 'stamps' })).toBeFocused()
  await expect(reader.marks('pink')).toHaveText('Bags')
  await press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'letters' })).toBeFocused()
  await press('2')
  await expect(reader.marks('green')).toHaveText('letters')
  await expect(reader.marks('pink')).toHaveText('Bags')
})

test('the text has the keyboard again when what had it is gone', async ({ launch }) => {
  const { app, page } = await launch({ files: [ferry] })
  const reader = scholium(page)
  const press = presser(page)
  await expect(reader.title).toHaveText('The Night Ferry')

  await test.step('a passage that was taken back', async () => {
    await tabTo(page, 'Left out of the article')
    await press('Enter')
    for (const _ of await page.getByRole('button', { name: /^Take back/ }).all()) {
      await tabTo(page, 'Take back')
      await press('Enter')
      await expect(reader.text).toBeFocused()
    }
    await expect(page.getByRole('button', { name: /^Take back/ })).toHaveCount(0)
    await press('Control+Home', 'Shift+ArrowRight')
    expect(await reader.selected()).not.toBe('')
    await press('Escape')
  })

  await setWidth(app, page, 700)
  await test.step('the library as a drawer', async () => {
    await press('ControlOrMeta+b')
    await expect(reader.library).toBeVisible()
    await press('Tab', 'Escape')
    // The name of a button that is shown over it is what Escape puts away first.
    if (await reader.library.isVisible()) await press('Escape')
    await expect(reader.library).toHaveCount(0)
    await expect(reader.text).toBeFocused()
  })

  await test.step('the notes as a drawer', async () => {
    // In a narrow window the note of what is made comes by itself.
    await press('Control+Home', 'Control+Shift+ArrowRight', '1')
    await expect(reader.notesPanel).toBeVisible()
    await tabTo(page, 'Find words in highlights')
    await press('Escape')
    if (await reader.notesPanel.isVisible()) await press('Escape')
    await expect(reader.notesPanel).toHaveCount(0)
    await expect(reader.text).toBeFocused()
  })

  await test.step('a note that was written in the drawer', async () => {
    await press('n')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('A promise.')
    await press('Escape', 'Escape')
    await expect(reader.notesPanel).toHaveCount(0)
    await expect(reader.text).toBeFocused()
  })
})

function selectAllByMenu(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.getMenuItemById('select-all')!.click(),
  )
}

/** Opens an article written for these tests, with the keyboard in its text. */
async function openHarbour(
  launch: (options: {
    files: readonly string[]
  }) => Promise<{ app: ElectronApplication; page: Page }>,
  folder: string,
): Promise<{
  app: ElectronApplication
  reader: Scholium
  page: Page
  press: (...keys: readonly string[]) => Promise<void>
}> {
  const file = join(folder, 'harbour.txt')
  await writeFile(file, ['The Glass Harbour', first, second, ...between, last].join('\n\n'))
  const { app, page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Glass Harbour')
  await tabTo(page, 'Text of the article')
  return { app, reader, page, press: presser(page) }
}

function presser(page: Page) {
  return async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
}

/** The seven characters before the caret in its paragraph and the seven after it. */
function aroundCaret({ text }: Scholium): Promise<readonly string[]> {
  return text.evaluate((root) => {
    const { focusNode, focusOffset } = document.getSelection()!
    const element = focusNode instanceof Element ? focusNode : focusNode!.parentElement!
    const block = element.closest('p, h1, h2, h3, li') ?? root
    const range = document.createRange()
    range.selectNodeContents(block)
    range.setEnd(focusNode!, focusOffset)
    const before = range.toString()
    return [before.slice(-7), block.textContent.slice(before.length, before.length + 7)]
  })
}

/** As much of a text as `aroundCaret` gives of what is before the caret. */
function ends(text: string): string {
  return text.slice(-7)
}

/** How many characters of the article are before the caret. */
function caretPlace({ text }: Scholium): Promise<number> {
  return text.evaluate((root) => {
    const { focusNode, focusOffset } = document.getSelection()!
    const range = document.createRange()
    range.selectNodeContents(root)
    range.setEnd(focusNode!, focusOffset)
    return range.toString().length
  })
}

/** How far from the left of the window the caret is, in pixels. */
function caretColumn({ text }: Scholium): Promise<number> {
  return text.evaluate(() => {
    const { focusNode, focusOffset } = document.getSelection()!
    const range = document.createRange()
    range.setStart(focusNode!, focusOffset)
    return range.getBoundingClientRect().left
  })
}

function expectCaretInSight({ window }: Scholium): Promise<void> {
  return expect(window.locator('.caret')).toBeInViewport()
}

function isFocused({ text }: Scholium): Promise<boolean> {
  return text.evaluate((element) => element === document.activeElement)
}

/** Steps by Tab to what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    const here = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === document.body
        ? ''
        : (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
    })
    if (here.trim().startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`“${name}” is not reached by Tab`)
}

async function setWidth(app: ElectronApplication, page: Page, width: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, width) =>
      BrowserWindow.getAllWindows()[0]!.setBounds({ width, height: 700 }),
    width,
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}
