import { version } from '../../package.json'
import { useWindowState } from '../state/useSession'
import { Dialog } from '../ui/Dialog'
import './About.css'
import { libraries } from './libraries'

/** What the program is, which version, where its files are, and what it is made with. */
export function About({ onClose }: { readonly onClose: () => void }) {
  const folder = useWindowState((state) => state.folder)
  return (
    <Dialog title="About Scholium" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it */}
      <section className="dialog-body about" aria-label="About" tabIndex={0}>
        <p>
          Version {version}. A scholium is a note in the margin. Scholium is for reading with a pen
          in hand: offline, in files that you own.
        </p>
        <p>
          Your library is in <span className="about-folder">{folder}</span>
        </p>
        <h3>Licences</h3>
        <p>Scholium is free software under the MIT licence. It is made with</p>
        <ul>
          {Object.entries(libraries).map(([name, licence]) => (
            <li key={name}>
              <span>{name}</span>
              <span>{licence}</span>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  )
}
