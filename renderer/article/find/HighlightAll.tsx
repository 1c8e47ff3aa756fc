import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { highlightColors } from '../../../shared/notes/highlight'
import { colorName } from '../../notes/describeHighlight'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import '../../ui/menu.css'
import { highlightMatches } from './findActs'

/** Highlights all matches: at a press in the colour used last, by the menu in another. */
export function HighlightAll({ count }: { readonly count: number }) {
  const session = useSession()
  const color = useWindowState((state) => state.settings.color)
  const isDisabled = count === 0
  return (
    <div className="find-bar-all">
      <Button
        look="quiet"
        isDisabled={isDisabled}
        aria-label={t('findInArticle.highlightAllInColor', { color })}
        onPress={() => highlightMatches(session, color)}
      >
        <span className={`find-bar-swatch highlight-${color}`} aria-hidden>
          a
        </span>
        {t('findInArticle.highlightAll')}
      </Button>
      <MenuTrigger>
        <IconButton
          icon={ChevronDown}
          label={t('findInArticle.highlightAllIn')}
          isDisabled={isDisabled}
        />
        <Popover className="popover" placement="bottom end" offset={4}>
          <Menu
            className="menu"
            aria-label={t('findInArticle.highlightAllMenu')}
            onAction={(key) => {
              const chosen = highlightColors.find((known) => known === key)
              if (chosen) highlightMatches(session, chosen)
            }}
          >
            {highlightColors.map((known) => (
              <MenuItem key={known} id={known} className="menu-item" textValue={colorName(known)}>
                <span className={`find-bar-swatch highlight-${known}`} aria-hidden>
                  a
                </span>
                <Text slot="label">{colorName(known)}</Text>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
