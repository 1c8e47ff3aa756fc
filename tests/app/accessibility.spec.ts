import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { backUp } from './backUp'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { tagsPanel } from './tagsPanel'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const ferry = join(fixtures, 'the-night-ferry.txt')

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`no screen has a serious barrier, in ${theme}`, async ({ launch }) => {
    test.slow()
    // The themes differ in colours alone.
    const rules = theme === 'light' ? [] : ['color-contrast']
    const first = await launch()
    await first.page.evaluate(
      (theme) => window.scholium.call('changeSettings', { settings: { theme } }),
      theme,
    )
    await test.step('empty library', () => expectNoBarriers(first.page, rules))
    await first.close()
    await backUp(first.library)

    const { app, page } = await launch({ files: [orchard, ferry] })
    const reader = scholium(page)
    const { keyboard } = page
    const step = (name: string, show: () => Promise<unknown>): Promise<void> =>
      test.step(name, async () => {
        await show()
        await expectNoBarriers(page, rules)
      })
    const dialog = page.getByRole('dialog')
    const closeDialog = async (): Promise<void> => {
      await keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(reader.library.getByRole('row')).toHaveCount(2)

    await step('article with passages left out', async () => {
      await reader.openArticle('The Night Ferry')
      await page.getByText('Left out of the article').click()
    })
    await step('article with highlights', async () => {
      await reader.openArticle('The Orchard Wall')
      await reader.highlight('A wall keeps the wind off the pears')
      await reader.highlight('the wind', 'green')
      await reader.highlight('The older brother', 'pink')
    })
    await step('selection bar', () => reader.selectByMouse('Dig until the spade rings.'))
    await step('list of tags to complete from', async () => {
      await keyboard.press('t')
      await keyboard.type('spade,dig,')
      await keyboard.type('new')
      await expect(page.getByRole('listbox')).toBeVisible()
    })
    await step('editor of a note', async () => {
      await keyboard.press('Enter')
      await keyboard.press('Escape')
      await keyboard.press('n')
      await keyboard.type('- a *note*\n- [with a link](https://example.org)')
    })
    await step('note to read', () => keyboard.press('Escape'))
    await step('overlapping highlights', async () => {
      await reader.clickPassage('the wind')
      await expect(page.getByRole('toolbar', { name: 'Highlights here' })).toBeVisible()
    })
    await step('find bar with matches', async () => {
      await keyboard.press('Escape')
      await keyboard.press('ControlOrMeta+f')
      await keyboard.type('wind')
      const bar = page.getByRole('search', { name: 'Find in the article' })
      await expect(bar.getByRole('status')).toContainText(' of ')
    })
    const find = page.getByRole('combobox', { name: 'Find in the library' })
    await step('what can be looked for in the library', async () => {
      await keyboard.press('Escape')
      await keyboard.press('ControlOrMeta+Shift+f')
      await expect(find).toBeFocused()
    })
    await step('what was found in the library', async () => {
      await keyboard.type('wind')
      await expect(page.getByRole('option').first()).toBeVisible()
      await keyboard.press('ArrowDown')
    })
    await step('a filter to complete', async () => {
      await find.fill('tag:')
      await expect(page.getByRole('option', { name: 'tag:new' })).toBeVisible()
    })
    await step('nothing found in the library', async () => {
      await find.fill('zyxomma colour:mauve')
      await expect(page.getByText('Nothing found for')).toBeVisible()
    })
    await find.press('Escape')
    await find.press('Escape')
    await step('contents of an article', async () => {
      await keyboard.press('Escape')
      await page.getByRole('tab', { name: 'Contents' }).click()
      await expect(page.getByRole('tabpanel', { name: 'Contents' })).toBeVisible()
    })
    await step('question over a highlight', async () => {
      await page.getByRole('tab', { name: 'Library' }).click()
      await reader.run('New highlight over an old one: ask')
      await reader.selectByMouse('the wind off')
      await reader.selectionBar.waitFor()
      await keyboard.press('4')
      await expect(
        page.getByRole('toolbar', { name: 'There are 2 highlights here already' }),
      ).toBeVisible()
    })
    await step('notes panel', async () => {
      await keyboard.press('Escape')
      await keyboard.press('Escape')
      await keyboard.press('ControlOrMeta+j')
    })
    await step('notes panel with nothing found', () =>
      page.getByRole('searchbox', { name: 'Find words in highlights' }).fill('no such words'),
    )
    await step('menu of tags', async () => {
      await page.getByRole('button', { name: 'Show all highlights' }).click()
      await page.getByRole('button', { name: 'Tags', exact: true }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    })
    await step('tags panel', async () => {
      await keyboard.press('Escape')
      await page.getByRole('tab', { name: 'Tags' }).click()
    })
    const panel = tagsPanel(page)
    await step('name of a tag', () => panel.choose('spade', 'Rename'))
    await step('menu of a tag', async () => {
      await keyboard.press('Escape')
      await panel.row('spade').click({ button: 'right' })
      await expect(page.getByRole('menu')).toBeVisible()
    })
    await keyboard.press('Escape')
    for (const item of ['Edit…', 'New tag inside…', 'Move…', 'Merge into…', 'Split…', 'Delete…'])
      await step(`dialog of a tag: ${item}`, async () => {
        await panel.choose('spade', item)
        await expect(dialog).toBeVisible()
      }).then(closeDialog)
    await step('meaning of a colour', async () => {
      await page.getByRole('button', { name: 'Yellow: name this colour' }).click()
      await expect(dialog).toBeVisible()
    })
    await closeDialog()
    await step('message with a way back', async () => {
      await panel.choose('dig', 'Delete…')
      await dialog.getByRole('button', { name: 'Delete' }).click()
      await expect(page.getByRole('button', { name: 'Undo' }).last()).toBeVisible()
    })
    await step('command palette', async () => {
      await keyboard.press('ControlOrMeta+k')
      await expect(dialog).toBeVisible()
    })
    await step('keyboard shortcuts', async () => {
      await closeDialog()
      await keyboard.press('F1')
      await expect(dialog).toBeVisible()
    })
    await step('reading settings', async () => {
      await closeDialog()
      await keyboard.press('ControlOrMeta+,')
      await expect(dialog).toBeVisible()
    })
    await step('export', async () => {
      await closeDialog()
      await keyboard.press('ControlOrMeta+e')
      await expect(dialog).toBeVisible()
    })
    await step('export of the codebook', async () => {
      await closeDialog()
      await reader.run('Export the codebook (all tags)…')
      await expect(dialog.getByText('are all in it')).toBeVisible()
    })
    await step('backups to restore from', async () => {
      await closeDialog()
      await reader.run('Restore from a backup…')
      await dialog.getByRole('checkbox').focus()
      await keyboard.press('Space')
      await expect(dialog.getByText('2 articles are deleted.')).toBeVisible()
    })
    await step('about', async () => {
      await closeDialog()
      await reader.run('About Scholium')
      await expect(dialog.getByRole('heading', { name: 'Licences' })).toBeVisible()
    })
    await step('insights, with a table', async () => {
      await closeDialog()
      await reader.run('Insights')
      await expect(page.getByRole('grid', { name: 'Tags that occur together' })).toBeVisible()
      await page.getByRole('button', { name: 'Show as table' }).last().click()
    })
    await step('all notes, with some chosen', async () => {
      await page.getByRole('button', { name: 'All notes' }).click()
      await page.getByRole('grid', { name: 'Highlights' }).focus()
      await keyboard.press('ControlOrMeta+a')
      await expect(page.getByRole('toolbar', { name: 'Highlights chosen' })).toBeVisible()
    })
    await step('tag for all that are chosen', async () => {
      await keyboard.press('t')
      await expect(page.getByRole('searchbox', { name: 'Tag to give' })).toBeFocused()
    })
    await step('all notes in groups, narrowed down to none', async () => {
      await keyboard.press('Escape')
      await page.getByRole('button', { name: 'Groups:' }).click()
      await page.getByRole('menuitemradio', { name: 'Grouped by tag' }).click()
      await expect(page.getByRole('row').filter({ hasText: 'Without a tag' })).toBeVisible()
      await expectNoBarriers(page, rules)
      await page.getByRole('searchbox', { name: 'Find in highlights' }).fill('no such words')
      await expect(page.getByText('Nothing matches')).toBeVisible()
    })
    await step('page of a tag', async () => {
      await panel.choose('spade', 'Open its page')
      await expect(page.getByText('1 passage in 1 article')).toBeVisible()
    })
    await step('title of an article', async () => {
      await keyboard.press('Escape')
      await reader.run('Rename the article…')
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
    })
    await step('menu of an article', async () => {
      await keyboard.press('Escape')
      await reader.library.getByRole('row').first().click({ button: 'right' })
      await expect(page.getByRole('menu')).toBeVisible()
    })
    await step('narrow window with a drawer', async () => {
      await keyboard.press('Escape')
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]!.setBounds({ width: 720, height: 700 }),
      )
      await expect(reader.library).toHaveCount(0)
      await keyboard.press('ControlOrMeta+b')
      await expect(reader.library).toBeVisible()
    })
  })
}

for (const theme of ['light', 'sepia', 'dark'] as const) {
  test(`no screen of reviewing has a serious barrier, in ${theme}`, async ({ launch }) => {
    const rules = theme === 'light' ? [] : ['color-contrast']
    const { page } = await launch({ files: [orchard] })
    const reader = scholium(page)
    const { keyboard } = page
    await expect(reader.title).toHaveText('The Orchard Wall')
    await reader.run(`Theme: ${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const step = (name: string, show: () => Promise<unknown>): Promise<void> =>
      test.step(name, async () => {
        await show()
        await expectNoBarriers(page, rules)
      })
    await step('desk without a card', async () => {
      await keyboard.press('ControlOrMeta+Shift+r')
      await expect(page.getByText('Nothing to review yet')).toBeVisible()
    })
    await step('maker of a card', async () => {
      await keyboard.press('Escape')
      await reader.highlight('Dig until the spade rings.')
      await keyboard.press('Shift+C')
      await page.getByRole('option', { name: 'spade' }).click()
    })
    await step('highlight that is a card', async () => {
      await keyboard.press('Enter')
      await expect(page.getByText('Card: hides “spade”')).toBeVisible()
    })
    await step('card', async () => {
      await keyboard.press('ControlOrMeta+Shift+r')
      await expect(page.getByText('Which word is missing?')).toBeVisible()
    })
    await step('answer', async () => {
      await keyboard.press('Space')
      await expect(page.getByRole('button', { name: 'Good' })).toBeVisible()
    })
    await step('settings', async () => {
      await page.getByRole('button', { name: 'Review settings' }).click()
      await page.getByText('Weights of FSRS').click()
    })
    await step('end', async () => {
      await keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await keyboard.press('4')
      await expect(page.getByText('That was all for today')).toBeVisible()
    })
  })
}

test('every control is reached by Tab, and is seen to have the focus', async ({ launch }) => {
  const { page } = await launch({ files: [orchard, ferry] })
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The Orchard Wall')
  await reader.highlight('the wind off the pears')
  await page.keyboard.press('t')
  await page.keyboard.type('wind,')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+j')
  await expect(reader.notesPanel).toBeVisible()

  const reached = await tabThrough(page)
  expect(reached.filter(({ isMarked }) => !isMarked)).toEqual([])
  const names = reached.map(({ name }) => name)
  for (const name of [
    'Order',
    'Add an article',
    'Find an article',
    'Show the library’s folder',
    'Restore from a backup…',
    'Hide the library',
    'Reading settings',
    'Export to Markdown…',
    'Hide notes and tags',
    'Text of the article',
    'Notes',
    'Find words in highlights',
    'Has a note',
    'Remove tag wind',
    'Add a tag',
    'Add a note',
    'Delete highlight',
    'Move ends',
  ])
    expect(names).toContain(name)
})

test('the whole job is done by keyboard alone', async ({ launch, folder }) => {
  const { app, page, close } = await launch()
  const reader = scholium(page)
  const exported = join(folder, 'notes.md')
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const run = async (command: string): Promise<void> => {
    await press('ControlOrMeta+k')
    await page.keyboard.type(command)
    await press('Enter')
  }
  await app.evaluate(
    ({ dialog }, [article, filePath]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [article!] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: filePath! })
    },
    [orchard, exported],
  )
  await expect(page.getByRole('main')).toBeVisible()

  await test.step('bring in an article', async () => {
    await press('ControlOrMeta+o')
    await expect(reader.title).toHaveText('The Orchard Wall')
  })

  await test.step('select and highlight', async () => {
    await tabTo(page, reader)
    await press('Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    await expect(reader.selectionBar).toBeVisible()
    await press('2')
    await expect(reader.marks('green')).toHaveText('A wall')
  })

  await test.step('move its end, tag it, write a note', async () => {
    await press(']', ']')
    await expect(reader.marks('green')).toHaveText('A wall keeps the')
    await press('t')
    await page.keyboard.type('walls')
    await press('Enter', 'Escape', 'n')
    await page.keyboard.type('Which *wall*?')
    await press('Escape')
    await expect(reader.card('A wall keeps').locator('em')).toHaveText('wall')
  })

  await test.step('another one further down', async () => {
    await press('Escape')
    await tabTo(page, reader)
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'Shift+End')
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('The second one.')
    await press('Escape', 'Escape')
  })

  await test.step('go through the notes', async () => {
    await press('k', 'k')
    await expect(reader.card('A wall keeps')).toHaveAttribute('aria-current', 'true')
    await press('ControlOrMeta+j')
    const listed = reader.notesPanel.getByRole('article')
    await expect(listed).toHaveCount(2)
    await expect(listed.nth(0)).toHaveAttribute('aria-current', 'true')
    await press('j')
    await expect(listed.nth(1)).toHaveAttribute('aria-current', 'true')
    await press('ControlOrMeta+j')
  })

  await test.step('change the theme, export, undo', async () => {
    await run('Theme: dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await press('ControlOrMeta+e')
    const save = page.getByRole('dialog').getByRole('button', { name: 'Save…' })
    await expect(save).toBeVisible()
    for (let tabs = 0; tabs < 12 && !(await isFocused(page, 'Save…')); tabs++) await press('Tab')
    await press('Enter')
    await expect(page.getByText('Saved 2 highlights to')).toBeVisible()
    await press('ControlOrMeta+z', 'ControlOrMeta+z')
    await expect(reader.notesPanel).toHaveCount(0)
    await expect(page.locator('mark')).toHaveText(['A wall keeps the'])
  })
  await close()
})

/** Axe finds nothing serious or critical on what is shown, by all its rules or only by some. */
async function expectNoBarriers(page: Page, rules: readonly string[]): Promise<void> {
  // What is fading in has not its own contrast yet; a caret blinks for ever.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => null)),
    ),
  )
  // Legacy, since a window of Electron opens no second page for Axe.
  // What the widgets announce may name a button that has gone meanwhile; it is emptied after seconds.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]')
  if (rules.length > 0) axe.withRules([...rules])
  // While completions are open, all but them and their field is hidden from screen readers; the
  // keys that lead elsewhere close them first.
  else if (await page.getByRole('listbox').isVisible()) axe.disableRules('aria-hidden-focus')
  const { violations } = await axe.analyze()
  expect
    .soft(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
        })),
    )
    .toEqual([])
}

/** Steps by Tab from the top of the window until the focus has come round. */
async function tabThrough(page: Page): Promise<readonly { name: string; isMarked: boolean }[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const reached: { name: string; isMarked: boolean }[] = []
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(async () => {
      // The caret is drawn with the frame after the focus has come.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      const element = document.activeElement!
      if (element === document.body || element.hasAttribute('data-seen')) return null
      element.setAttribute('data-seen', '')
      const caret = document.querySelector('.caret')
      const hasCaret = caret !== null && getComputedStyle(caret).visibility === 'visible'
      // The sign may be drawn around what holds the control; that of the text is the caret.
      const isMarked = [element, element.parentElement, element.parentElement?.parentElement].some(
        (around) => {
          if (!around) return false
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(around)
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
        },
      )
      const label = element.getAttribute('aria-label') ?? element.textContent
      return { name: label.trim(), isMarked: isMarked || (hasCaret && element.role === 'document') }
    })
    if (!found) break
    reached.push(found)
  }
  return reached
}

async function tabTo(page: Page, { text }: Scholium): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await text.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The text is not reached by Tab')
}

function isFocused(page: Page, name: string): Promise<boolean> {
  return page.evaluate((name) => document.activeElement?.textContent.trim() === name, name)
}
