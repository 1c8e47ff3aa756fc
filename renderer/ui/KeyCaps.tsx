import { keyCaps } from '../commands/keys'
import { useWindowState } from '../state/useSession'
import './KeyCaps.css'

/** A key as it is printed on the keyboard; `keys` is as `Command.keys` writes it. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  const platform = useWindowState((state) => state.platform)
  return (
    <kbd className="key-caps">
      {keyCaps(keys, platform).map((cap) => (
        <kbd key={cap} className="key-cap">
          {cap}
        </kbd>
      ))}
    </kbd>
  )
}
