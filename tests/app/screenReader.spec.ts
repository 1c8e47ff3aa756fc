import { AxeBuilder } from '@axe-core/playwright'
import { expect, type JSHandle, type Page } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'

const article = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('highlights are marks in the running text, described by colour, tags and note', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const { reader, press } = await atBeginning(page)

  await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', '2')
  await expect.poll(() => marksIn(page)).toEqual([{ text: 'A wall', is: 'Green highlight' }])

  await test.step('with a tag, another, a note, another colour', async () => {
    await press('t')
    await page.keyboard.type('walls,pears,')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await expect
      .poll(() => marksIn(page))
      .toEqual([{ text: 'A wall', is: 'Green highlight, tagged walls and pears' }])
    await press('n')
    await page.keyboard.type('Which one?')
    await press('Escape', '4')
    await expect
      .poll(() => marksIn(page))
      .toEqual([{ text: 'A wall', is: 'Pink highlight, tagged walls and pears, with a note' }])
  })

  await test.step('one within the other where they overlap', async () => {
    await press('Escape', 'Control+Home', 'Control+ArrowRight', 'Shift+End', '1')
    await expect(reader.marks('yellow').first()).toBeVisible()
    await expect
      .poll(async () => (await marksIn(page)).filter(({ within }) => within))
      .toEqual([
        {
          text: expect.stringMatching(/^(A )?wall$/) as unknown as string,
          is: expect.stringMatching(/highlight/) as unknown as string,
          within: expect.stringMatching(/highlight/) as unknown as string,
        },
      ])
    const both = (await marksIn(page)).find(({ within }) => within)!
    expect([both.is, both.within].toSorted()).toEqual([
      'Pink highlight, tagged walls and pears, with a note',
      'Yellow highlight',
    ])
  })

  await test.step('said to be continued in another paragraph', async () => {
    await press('Escape')
    await reader.highlight('but he sang.\nWhat the almanac says', 'orange')
    await expect
      .poll(async () => (await marksIn(page)).map(({ is }) => is))
      .toContain('Orange highlight, continued')
  })

  await test.step('with no barrier that Axe finds', async () => {
    // Legacy, since a window of Electron opens no second page for Axe.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

test('what is entered, left and done is said', async ({ launch }) => {
  const { page } = await launch({ files: [article] })
  const { reader, press } = await atBeginning(page)
  const said = await listen(page)

  await test.step('selected, the first time with what can be done', async () => {
    await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    await expectSaid(said, '“A wall” selected. 1 to 6 highlight, T tags, N writes a note.')
  })

  await test.step('extended and made smaller, told in short', async () => {
    await press('Control+Shift+ArrowRight')
    await expectSaid(said, '“A wall keeps” selected.')
    await press('Control+Shift+ArrowLeft')
    await expectSaid(said, '“A wall” selected.')
  })

  await test.step('given up and selected again', async () => {
    await press('Escape')
    await page.waitForTimeout(400)
    await press('Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    await expectSaid(said, '“A wall” selected.')
  })

  await test.step('made', async () => {
    await press('2')
    await expectSaid(said, 'Highlighted in green: “A wall”.')
    await expect(reader.text).toBeFocused()
  })

  await test.step('entered and left, as often as it is', async () => {
    for (let times = 0; times < 2; times++) {
      await press('ArrowLeft')
      await expectSaid(said, 'Green highlight.')
      await press('ArrowRight', 'ArrowRight')
      await expectSaid(said, 'End of green highlight.')
    }
  })

  await test.step('the same sentence twice is said twice', async () => {
    await press('Control+Home')
    await expectSaid(said, 'Green highlight.')
    await press('3')
    await expectSaid(said, 'Blue now.')
    await press('4')
    await expectSaid(said, 'Pink now.')
    await press('ControlOrMeta+z')
    await expectSaid(said, 'Undone: Changed the colour of “A wall” to pink.')
    await press('ControlOrMeta+z')
    await expectSaid(said, 'Undone: Changed the colour of “A wall” to blue.')
    await press('ControlOrMeta+Shift+z')
    await expectSaid(said, 'Done again: Changed the colour of “A wall” to blue.')
  })

  await test.step('its end moved', async () => {
    await press(']')
    await expectSaid(said, 'Now: “A wall keeps”.')
    await press('[')
    await expectSaid(said, 'Now: “A wall”.')
  })

  await test.step('nothing of a note that is opened and left, while the caret stays', async () => {
    await press('n')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    // Longer than the caret has to rest until it is said where it is.
    await page.waitForTimeout(400)
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await page.waitForTimeout(400)
    await press('ArrowRight', 'ArrowLeft')
    await page.waitForTimeout(400)
  })

  await test.step('a note that was written', async () => {
    await press('n')
    await page.keyboard.type('Which one?')
    await press('Escape')
    await expect(page.getByRole('status').filter({ hasText: 'Note saved' })).toHaveCount(1)
    await press('n', 'Control+a', 'Backspace', 'Escape')
    await expect(reader.text).toBeFocused()
  })

  await test.step('a jump from one to another', async () => {
    await press('Escape', 'Control+End', 'Control+Shift+ArrowLeft', '1')
    await expectSaid(said, 'Highlighted in yellow: “.”.')
    await press('k')
    await expectSaid(said, 'Blue highlight.')
    await press('j')
    await expectSaid(said, 'End of blue highlight. Yellow highlight.')
  })

  await test.step('an old one that is extended', async () => {
    await reader.run('New highlight over an old one: extend the old one')
    await expect(reader.text).toBeFocused()
    await press('Control+Home', 'Control+ArrowRight')
    await expectSaid(said, 'End of yellow highlight. Blue highlight.')
    for (let words = 0; words < 3; words++) await press('Control+Shift+ArrowRight')
    await press('2')
    await expectSaid(said, 'Now: “A wall keeps the”.')
  })

  await test.step('in a region that screen readers listen to', async () => {
    const region = (await accessibilityTree(page)).find(
      ({ name }) => name === 'What is at the caret',
    )
    expect(region).toMatchObject({ role: 'status', live: 'polite' })
  })
})

test('what is done to a card, at a desk and to a tag is said', async ({ launch }) => {
  const { page } = await launch({ files: [article] })
  const { press } = await atBeginning(page)
  await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', '2', 't')
  await page.keyboard.type('walls,')
  await press('Escape')
  const said = await listen(page)

  await test.step('a card that is made', async () => {
    await press('Shift+C')
    await expect(page.getByRole('listbox', { name: 'Words to hide' })).toBeFocused()
    await press('End', 'Space', 'Enter')
    await expectSaid(said, 'Made a card of “A wall”.')
  })

  await test.step('a review, with what is left, and that it was undone', async () => {
    await press('ControlOrMeta+Shift+r')
    await expect(page.getByRole('article', { name: 'Which word is missing?' })).toBeFocused()
    await press('Space', '3')
    await expectSaid(said, 'Good. No card left.')
    await press('ControlOrMeta+z')
    await expectSaid(said, 'Undone: Reviewed “A wall”: good.')
  })

  await test.step('what is undone at All notes', async () => {
    await press('ControlOrMeta+Shift+n')
    await expect(page.getByRole('grid', { name: 'Highlights' })).toBeFocused()
    await press('ControlOrMeta+z')
    await expectSaid(said, 'Undone: Made a card of “A wall”.')
  })

  await test.step('a tag that is renamed', async () => {
    await press('ControlOrMeta+Shift+t', 'F2')
    await expect(page.getByRole('textbox', { name: 'New name for walls' })).toBeFocused()
    await page.keyboard.type('hedges')
    await press('Enter')
    await expectSaid(said, 'Renamed the tag “walls” to “hedges”.')
  })
})

test('how much is found by what is typed is said, and what is chosen already', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const { press } = await atBeginning(page)

  await test.step('in the palette', async () => {
    await press('ControlOrMeta+k')
    const status = page.getByRole('dialog', { name: 'Command palette' }).getByRole('status')
    await page.keyboard.type('theme')
    await expect(status).toHaveText(/^\d+ results$/)
    const option = (name: string) => page.getByRole('option', { name })
    await expect(option('Theme: like the system')).toHaveAccessibleDescription('Chosen now')
    await expect(option('Theme: like the system')).toBeEnabled()
    await expect(option('Theme: dark')).not.toHaveAccessibleDescription('Chosen now')
    await page.keyboard.type(' qqqq')
    await expect(status).toHaveText('Nothing found')
    await press('Escape')
  })

  await test.step('in the sheet of shortcuts', async () => {
    await press('F1')
    const status = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('status')
    await expect(page.getByRole('searchbox', { name: 'Find a shortcut' })).toBeFocused()
    await page.keyboard.type('while reviewing')
    await expect(status).toHaveText('5 shortcuts')
    await page.keyboard.type(' qqqq')
    await expect(status).toHaveText('No shortcut found')
  })
})

async function atBeginning(page: Page): Promise<{
  reader: Scholium
  press: (...keys: readonly string[]) => Promise<void>
}> {
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await expect(reader.text).toBeFocused()
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await expect(page.getByText('Opened “The Orchard Wall”.')).toHaveCount(1)
  await press('Control+Home')
  return { reader, press }
}

interface Spoken {
  /** All that was said, in order, and how much of it was heard by the test. */
  readonly sentences: string[]
  heard: number
}

/** Keeps every sentence that the live region is given from now on. */
function listen(page: Page): Promise<JSHandle<Spoken>> {
  return page.evaluateHandle(() => {
    const spoken = { sentences: [] as string[], heard: 0 }
    const region = document.querySelector('output[aria-label="What is at the caret"]')!
    new MutationObserver(() => spoken.sentences.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return spoken
  })
}

/** The next sentence is this one; one that was expected before does not count again. */
async function expectSaid(said: JSHandle<Spoken>, sentence: string): Promise<void> {
  const next = (): Promise<string | null> =>
    said.evaluate(({ sentences, heard }) => sentences[heard]?.trim() ?? null)
  await expect.poll(next).toBe(sentence)
  await said.evaluate((spoken) => void spoken.heard++)
}

interface Seen {
  readonly id: string
  readonly parent: string | undefined
  readonly role: string
  readonly name: string
  readonly description: string
  readonly live: string | undefined
}

/** The window as assistive technology is given it. */
async function accessibilityTree(page: Page): Promise<readonly Seen[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.map(({ nodeId, parentId, role, name, description, properties }) => ({
    id: nodeId,
    parent: parentId,
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    description: String(description?.value ?? ''),
    live: properties?.find((property) => property.name === 'live')?.value.value as
      string | undefined,
  }))
}

interface SeenMark {
  readonly text: string
  /** How it is described. */
  readonly is: string
  /** How the mark around it is described. */
  readonly within?: string
}

/** The marks of the article in reading order. */
async function marksIn(page: Page): Promise<readonly SeenMark[]> {
  const tree = await accessibilityTree(page)
  const byId = new Map(tree.map((seen) => [seen.id, seen]))
  const around = ({ parent }: Seen): Seen | undefined => byId.get(parent ?? '')
  const isIn = (seen: Seen, outer: Seen): boolean => {
    for (let at: Seen | undefined = seen; at; at = around(at)) if (at.id === outer.id) return true
    return false
  }
  const markAround = (seen: Seen): Seen | undefined => {
    for (let at = around(seen); at; at = around(at)) if (at.role === 'mark') return at
    return undefined
  }
  return tree
    .filter(({ role }) => role === 'mark')
    .map((mark) => {
      const outer = markAround(mark)
      const text = tree
        .filter((seen) => seen.role === 'StaticText' && isIn(seen, mark))
        .map(({ name }) => name)
        .join('')
      const is = mark.description
      return outer ? { text, is, within: outer.description } : { text, is }
    })
}
