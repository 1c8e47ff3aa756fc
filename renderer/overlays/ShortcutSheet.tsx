import { allCommands } from '../commands/allCommands'
import type { Command } from '../commands/command'
import { useWindowState } from '../state/useSession'
import type { WindowState } from '../state/windowState'
import { Dialog } from '../ui/Dialog'
import { KeyCaps } from '../ui/KeyCaps'
import './ShortcutSheet.css'

const groups: readonly Command['group'][] = [
  'Highlight',
  'Article',
  'Library',
  'View',
  'Edit',
  'Help',
]

/** Every key, by subject. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const platform = useWindowState((state) => state.platform)
  return (
    <Dialog title="Keyboard shortcuts" size="large" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it */}
      <section className="dialog-body shortcut-sheet" aria-label="Shortcuts" tabIndex={0}>
        {groups.map((group) => {
          const commands = allCommands.filter(
            (command) => command.group === group && command.keys.length > 0,
          )
          if (commands.length === 0) return null
          return (
            <section key={group} className="shortcut-group">
              <h3>{group}</h3>
              <dl>
                {commands.map(({ id, title, keys }) => (
                  <div key={id} className="shortcut">
                    <dt>{title}</dt>
                    <dd>
                      {keys.map((key) => (
                        <KeyCaps key={key} keys={key} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
        <section className="shortcut-group">
          <h3>Selecting in the article</h3>
          <dl>
            {caretKeys(platform).map(([title, ...keys]) => (
              <div key={title} className="shortcut">
                <dt>{title}</dt>
                <dd>
                  {keys.map((key) => (
                    <KeyCaps key={key} keys={key} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </section>
    </Dialog>
  )
}

/** The keys of the caret, which `movementFor` reads, each row with what it does. */
function caretKeys(platform: WindowState['platform']): readonly (readonly [string, ...string[]])[] {
  const onMac = platform === 'darwin'
  const large = onMac ? 'Alt' : 'Mod'
  const sentence = onMac ? 'Alt+Mod' : 'Alt'
  return [
    ['Move the caret', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    ['By word', `${large}+ArrowLeft`, `${large}+ArrowRight`],
    ['By sentence', `${sentence}+ArrowUp`, `${sentence}+ArrowDown`],
    ['By paragraph', `${large}+ArrowUp`, `${large}+ArrowDown`],
    ['By screen', 'PageUp', 'PageDown'],
    ['To the ends of the line', 'Home', 'End'],
    ['To the ends of the article', `${large}+Home`, `${large}+End`],
    ['Select from the caret', 'Shift+ArrowRight'],
    ['Select the article', 'Mod+A'],
  ]
}
