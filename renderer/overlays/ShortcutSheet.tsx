import { allCommands } from '../commands/allCommands'
import type { Command } from '../commands/command'
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
            <div className="shortcut">
              <dt>Move the caret</dt>
              <dd>
                <KeyCaps keys="ArrowLeft" />
                <KeyCaps keys="ArrowRight" />
                <KeyCaps keys="ArrowUp" />
                <KeyCaps keys="ArrowDown" />
              </dd>
            </div>
            <div className="shortcut">
              <dt>Select from the caret</dt>
              <dd>
                <KeyCaps keys="Shift+ArrowRight" />
              </dd>
            </div>
          </dl>
        </section>
      </section>
    </Dialog>
  )
}
