import { t } from '../../../shared/language/t'
import { Copy, GraduationCap, Layers, StickyNote, Tag, Trash2, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { MenuItem, Separator, Text } from 'react-aria-components'
import { highlightColors } from '../../../shared/notes/highlight'
import { commandById } from '../../commands/allCommands'
import { focusedField } from '../../commands/focusedField'
import { describeColor } from '../../notes/describeColor'
import { useSession } from '../../state/useSession'
import { KeyCaps } from '../../ui/KeyCaps'
import { MenuAtPoint } from '../../ui/MenuAtPoint'
import { takePassageUnder } from './passageUnder'

interface Place {
  readonly x: number
  readonly y: number
}

const icons: readonly (readonly [string, LucideIcon])[] = [
  ['tag', Tag],
  ['note', StickyNote],
  ['make-card', GraduationCap],
  ['copy-quote', Copy],
  ['choose-overlap', Layers],
  ['delete-highlight', Trash2],
]

/** What can be done with the selected passage or a highlight, where the second mouse button asks. */
export function PassageMenu() {
  const session = useSession()
  const [place, setPlace] = useState<Place | null>(null)

  useEffect(() => {
    const ask = (event: MouseEvent): void => {
      const { target, clientX: x, clientY: y } = event
      if (event.defaultPrevented || !(target instanceof Element)) return
      // A field has a menu of its own.
      if (focusedField()?.contains(target) || !takePassageUnder(session, target)) return
      event.preventDefault()
      setPlace({ x, y })
    }
    window.addEventListener('contextmenu', ask)
    return () => window.removeEventListener('contextmenu', ask)
  }, [session])

  return place && <OpenMenu {...place} onClose={() => setPlace(null)} />
}

function OpenMenu({ x, y, onClose }: Place & { readonly onClose: () => void }) {
  const session = useSession()
  const state = session.store.get()
  const run = (id: string) => (): void => commandById(id).run(session)
  const others = icons.filter(([id]) => commandById(id).applies(state))
  return (
    <MenuAtPoint label={t('article.passageMenu')} x={x} y={y} onClose={onClose}>
      {highlightColors.map((color) => {
        const { id, title, keys } = commandById(`color-${color}`)
        const name = describeColor(t(title), color, state.library.tags)
        return (
          <MenuItem key={id} className="menu-item" textValue={name} onAction={run(id)}>
            <span className={`swatch highlight-${color}`} aria-hidden>
              a
            </span>
            <Text slot="label">{name}</Text>
            <KeyCaps keys={keys[0]!} />
          </MenuItem>
        )
      })}
      <Separator className="menu-separator" />
      {others.map(([id, Icon]) => {
        const { title, keys } = commandById(id)
        const look = id === 'delete-highlight' ? 'menu-item menu-item-danger' : 'menu-item'
        return (
          <MenuItem key={id} className={look} textValue={t(title)} onAction={run(id)}>
            <Icon aria-hidden />
            <Text slot="label">{t(title)}</Text>
            <KeyCaps keys={keys[0]!} />
          </MenuItem>
        )
      })}
    </MenuAtPoint>
  )
}
