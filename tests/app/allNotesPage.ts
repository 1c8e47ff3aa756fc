import type { Locator, Page } from '@playwright/test'

/** The desk of all notes as a reader sees and uses it. */
export interface AllNotesPage {
  readonly grid: Locator
  /** The row of the highlight whose passage has these words. */
  readonly row: (quote: string) => Locator
  /** The bar of what can be done to those that are chosen. */
  readonly bar: Locator
  readonly field: Locator
  readonly message: Locator
  readonly open: () => Promise<void>
  /** The headings and passages in the list, from its top; headings stand in brackets. */
  readonly outline: () => Promise<readonly string[]>
  /** The passages that are chosen. */
  readonly chosen: () => Promise<readonly string[]>
  /** Chooses an order or a grouping by its name. */
  readonly arrange: (what: 'Order' | 'Groups', choice: string) => Promise<void>
  /** Opens what one of the filters is chosen by. */
  readonly filterBy: (label: 'Tag' | 'Author' | 'Days') => Promise<Locator>
}

export function allNotesPage(page: Page): AllNotesPage {
  const grid = page.getByRole('grid', { name: 'Highlights' })
  const toolbar = page.getByRole('search', { name: 'Choose which highlights are listed' })
  return {
    grid,
    row: (quote) => grid.getByRole('row').filter({ hasText: quote }),
    bar: page.getByRole('toolbar', { name: 'Highlights chosen' }),
    field: toolbar.getByRole('searchbox', { name: 'Find in highlights' }),
    message: page.getByLabel('Messages'),
    open: async () => {
      await page.getByRole('button', { name: 'All notes' }).click()
      await grid.or(page.locator('.desk-empty')).first().waitFor()
    },
    outline: () => texts(grid.getByRole('row')),
    chosen: () => texts(grid.getByRole('row', { selected: true })),
    arrange: async (what, choice) => {
      await toolbar.getByRole('button', { name: `${what}:` }).click()
      await page.getByRole('menuitemradio', { name: choice }).click()
    },
    filterBy: async (label) => {
      await toolbar.getByRole('button', { name: label }).first().click()
      return page.getByRole('dialog', { name: label })
    },
  }
}

/** What each row says, from the top. */
function texts(rows: Locator): Promise<readonly string[]> {
  return rows.evaluateAll((all) =>
    all
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((row) => {
        const group = row.querySelector('.notes-group-title')
        return group ? `[${group.textContent}]` : row.querySelector('blockquote')!.innerText
      }),
  )
}
