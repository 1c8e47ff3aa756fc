import { t } from '../../../shared/language/t'
import { useEffect, useState } from 'react'
import type { AboutProgram } from '../../../shared/about'
import { version } from '../../../package.json'
import icon from '../../../resources/icon.svg'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import './About.css'
import { LicenceList } from './LicenceList'

/** What the program is, which version, where its files are, and what it is made of. */
export function About({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const folder = useWindowState((state) => state.folder)
  const about = useAboutProgram()
  const show = (): void => void session.call('showLibraryFolder', {})
  return (
    <Dialog title={t('about.title')} size="medium" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys can scroll it */}
      <section className="dialog-body about" aria-label={t('about.region')} tabIndex={0}>
        <header className="about-head">
          <img src={icon} alt="" width={72} height={72} />
          <div>
            <h3>{t('about.name')}</h3>
            <p>{t('about.version', { version })}</p>
          </div>
        </header>
        <p className="about-sentence">{t('about.sentence')}</p>
        <section className="about-part" aria-labelledby="about-library">
          <h4 id="about-library">{t('about.library')}</h4>
          <p className="about-folder">{folder}</p>
          <Button onPress={show}>{t('about.showFolder')}</Button>
        </section>
        {about && (
          <>
            <Versions versions={about.versions} />
            <LicenceList about={about} />
          </>
        )}
      </section>
    </Dialog>
  )
}

/** Null until it is known. */
function useAboutProgram(): AboutProgram | null {
  const session = useSession()
  const [about, setAbout] = useState<AboutProgram | null>(null)
  useEffect(() => {
    let isThere = true
    void session.call('aboutProgram', {}).then((reply) => {
      if (isThere && reply) setAbout(reply.value)
    })
    return () => {
      isThere = false
    }
  }, [session])
  return about
}

function Versions({ versions }: Pick<AboutProgram, 'versions'>) {
  const session = useSession()
  const copy = async (): Promise<void> => {
    const text = versions.map(({ name, version }) => `${name} ${version}`).join('\n')
    if (await session.call('copyText', { text })) session.messages.say(t('about.copied'))
  }
  return (
    <section className="about-part" aria-labelledby="about-versions">
      <h4 id="about-versions">{t('about.versions')}</h4>
      <dl className="about-versions">
        {versions.map(({ name, version }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={() => void copy()}>{t('about.copy')}</Button>
    </section>
  )
}
