import { t } from '../../shared/language/t'
import { Menu, type ContextMenuParams, type WebContents } from 'electron'
import type { MenuItemConstructorOptions as Item } from 'electron'

/** What is asked of a place with text. */
type TextPlace = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'dictionarySuggestions' | 'editFlags'
>

/** Shows the menu of a text field, and of selected words, where the page has none of its own. */
export function showTextMenus(contents: WebContents): void {
  contents.on('context-menu', (_event, place) => {
    const items = textMenu(place, (word) => contents.replaceMisspelling(word))
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup()
  })
}

/** The items of such a menu; none where there is nothing to edit or copy. */
function textMenu(place: TextPlace, replace: (word: string) => void): readonly Item[] {
  const { editFlags: can } = place
  const line: Item = { type: 'separator' }
  if (!place.isEditable)
    return place.selectionText.trim() === ''
      ? []
      : [{ role: 'copy', label: t('menu.roleCopy'), enabled: can.canCopy }]
  const spelling = place.dictionarySuggestions.map((word): Item => ({
    label: word,
    click: () => replace(word),
  }))
  return [
    ...(spelling.length > 0 ? [...spelling, line] : []),
    { role: 'undo', label: t('menu.roleUndo'), enabled: can.canUndo },
    { role: 'redo', label: t('menu.roleRedo'), enabled: can.canRedo },
    line,
    { role: 'cut', label: t('menu.roleCut'), enabled: can.canCut },
    { role: 'copy', label: t('menu.roleCopy'), enabled: can.canCopy },
    { role: 'paste', label: t('menu.rolePaste'), enabled: can.canPaste },
    line,
    { role: 'selectAll', label: t('menu.roleSelectAll'), enabled: can.canSelectAll },
  ]
}
