import type { Locator, Page } from '@playwright/test'
import type { TagAct } from '../../shared/notes/tagActs'
import { scholium } from './scholium'

/** The panel of all tags as a reader sees and uses it. */
export interface TagsPanelPage {
  readonly tree: Locator
  readonly rows: Locator
  /** The row of a tag by its own name. */
  readonly row: (name: string) => Locator
  readonly message: Locator
  readonly dialog: Locator
  /** Shows the panel. */
  readonly open: () => Promise<void>
  /** The names of the rows that are shown, each after as many dots as there are tags above it. */
  readonly outline: () => Promise<readonly string[]>
  /** Chooses from the menu that a right click on the row of a tag opens. */
  readonly choose: (name: string, item: string) => Promise<void>
  /** Puts the keyboard at the row of a tag. */
  readonly walkTo: (name: string) => Promise<void>
}

export function tagsPanel(page: Page): TagsPanelPage {
  const panel = scholium(page).notesPanel
  const tree = panel.getByRole('tree', { name: 'Tags' })
  const rows = tree.getByRole('treeitem')
  const row = (name: string): Locator => rows.filter({ has: page.getByText(name, { exact: true }) })
  return {
    tree,
    rows,
    row,
    message: page.getByLabel('Messages'),
    dialog: page.getByRole('dialog'),
    open: async () => {
      if (!(await panel.isVisible())) await page.keyboard.press('ControlOrMeta+j')
      await page.getByRole('tab', { name: 'Tags' }).click()
    },
    outline: () =>
      rows.evaluateAll((rows) =>
        rows
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((row) => {
            const level = Number(row.getAttribute('aria-level'))
            return '.'.repeat(level - 1) + (row.querySelector('bdi')?.textContent ?? '')
          }),
      ),
    choose: async (name, item) => {
      await row(name).click({ button: 'right' })
      await page.getByRole('menuitem', { name: item }).click()
    },
    walkTo: async (name) => {
      await tree.focus()
      await page.keyboard.press('Home')
      const active = tree.locator('[data-active] bdi')
      for (let before = ''; ; await page.keyboard.press('ArrowDown')) {
        const at = await active.innerText()
        if (at === name) return
        if (at === before) break
        before = at
      }
      throw new Error(`The keyboard does not reach the tag ${name}`)
    },
  }
}

/** Makes tags by their paths in the library of a window, which shows them when it is loaded anew. */
export async function makeTags(page: Page, paths: readonly string[]): Promise<void> {
  const acts = paths.map((path): TagAct => ({ kind: 'add', path, details: {} }))
  await page.evaluate(async (acts) => {
    for (const act of acts) await window.scholium.call('tagAct', { act })
  }, acts)
  await page.reload()
}
