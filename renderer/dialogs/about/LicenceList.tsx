import { t } from '../../../shared/language/t'
import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { AboutProgram, PackageLicence } from '../../../shared/about'
import { useSession } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { tRich } from '../../ui/tRich'

/** All that ships, each with its licence; a text is drawn once it is asked for. */
export function LicenceList({ about }: { readonly about: AboutProgram }) {
  const session = useSession()
  const { packages, browserLicences } = about
  return (
    <section className="about-part" aria-labelledby="about-licences">
      <h4 id="about-licences">{t('about.licences')}</h4>
      <p>{t('about.free', { count: packages.length })}</p>
      <ul className="about-licences" aria-labelledby="about-licences">
        {packages.map((one) => (
          <li key={`${one.name} ${one.version}`}>
            <LicenceEntry {...one} />
          </li>
        ))}
      </ul>
      <p>
        {browserLicences
          ? tRich('about.browser', { file: browserLicences, path: asFolder })
          : t('about.browserMissing')}
      </p>
      {browserLicences && (
        <Button onPress={() => void session.call('showBrowserLicences', {})}>
          {t('about.openBrowser')}
        </Button>
      )}
    </section>
  )
}

function asFolder(inside: ReactNode): ReactNode {
  return <span className="about-folder">{inside}</span>
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
