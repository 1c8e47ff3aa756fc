import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { AboutProgram, PackageLicence } from '../../../shared/about'
import { useSession } from '../../state/useSession'
import { Button } from '../../ui/Button'

/** All that ships, each with its licence; a text is drawn once it is asked for. */
export function LicenceList({ about }: { readonly about: AboutProgram }) {
  const session = useSession()
  const { packages, browserLicences } = about
  return (
    <section className="about-part" aria-labelledby="about-licences">
      <h4 id="about-licences">Licences</h4>
      <p>
        Scholium is free software under the MIT licence. These {packages.length} packages and fonts
        are in it; open one to read its licence.
      </p>
      <ul className="about-licences" aria-labelledby="about-licences">
        {packages.map((one) => (
          <li key={`${one.name} ${one.version}`}>
            <LicenceEntry {...one} />
          </li>
        ))}
      </ul>
      <p>
        It runs on Chromium and Node. The licences of these, and of all that is in them, come with
        Electron{browserLicences ? ', in ' : '; their file is missing here.'}
        {browserLicences && <span className="about-folder">{browserLicences}</span>}
      </p>
      {browserLicences && (
        <Button onPress={() => void session.call('showBrowserLicences', {})}>
          Open the licences of Chromium
        </Button>
      )}
    </section>
  )
}

function LicenceEntry({ name, version, licence, text }: PackageLicence) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure className="licence" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={5}>
        <AriaButton slot="trigger" className="licence-name">
          <ChevronRight aria-hidden />
          <span>
            {name} <span className="licence-version">{version}</span>
          </span>
          <span className="licence-kind">{licence}</span>
        </AriaButton>
      </Heading>
      <DisclosurePanel>{isOpen && <pre className="licence-text">{text}</pre>}</DisclosurePanel>
    </Disclosure>
  )
}
