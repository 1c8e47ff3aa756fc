import { useId, type ReactNode, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { formatPercent } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import { defaultSettings, interfaceSizes, readingLimits } from '../../shared/settings'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import '../ui/Dialog.css'
import { Segmented } from '../ui/Segmented'
import { Stepper } from '../ui/Stepper'
import './ReadingSettings.css'

const themes = [
  { value: 'system', title: 'overlays.themeSystem' },
  { value: 'light', title: 'overlays.themeLight' },
  { value: 'sepia', title: 'overlays.themeSepia' },
  { value: 'dark', title: 'overlays.themeDark' },
  { value: 'contrast', title: 'overlays.themeContrast' },
] as const

const typefaces = [
  { value: 'serif', name: 'Literata', className: 'specimen-serif' },
  { value: 'sans', name: 'Inter', className: 'specimen-sans' },
] as const

const overlapChoices = [
  { value: 'keep', title: 'overlays.overlapKeep' },
  { value: 'extend', title: 'overlays.overlapExtend' },
  { value: 'ask', title: 'overlays.overlapAsk' },
] as const

const overlapMeanings = {
  keep: 'overlays.overlapKeepMeaning',
  extend: 'overlays.overlapExtendMeaning',
  ask: 'overlays.overlapAskMeaning',
} as const

const usual = {
  typeface: defaultSettings.typeface,
  fontSize: defaultSettings.fontSize,
  lineHeight: defaultSettings.lineHeight,
  measure: defaultSettings.measure,
}

export interface ReadingSettingsProps {
  readonly triggerRef: RefObject<HTMLElement | null>
  readonly isOpen: boolean
}

/** How the page looks; the page behind follows at once. */
export function ReadingSettings({ triggerRef, isOpen }: ReadingSettingsProps) {
  const session = useSession()
  const settings = useWindowState((state) => state.settings)
  const overlapTitle = useId()
  return (
    <Popover
      className="popover"
      triggerRef={triggerRef}
      placement="bottom end"
      offset={6}
      isOpen={isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) session.show(null)
      }}
    >
      <Dialog className="reading-settings" aria-label={t('overlays.readingSettings')}>
        <div className="reading-choice">
          <span aria-hidden>{t('overlays.theme')}</span>
          <Segmented
            label={t('overlays.theme')}
            value={settings.theme}
            options={themes.map(({ value, title }) => ({ value, title: t(title) }))}
            onChange={(theme) => session.changeSettings({ theme })}
          />
        </div>
        <div className="reading-choice interface-size">
          <span aria-hidden>{t('overlays.interfaceSize')}</span>
          <Segmented
            label={t('overlays.interfaceSize')}
            value={String(settings.interfaceSize)}
            options={interfaceSizes.map((size) => ({
              value: String(size),
              title: formatPercent(size / 100),
            }))}
            onChange={(chosen) => {
              const interfaceSize = interfaceSizes.find((size) => String(size) === chosen)
              if (interfaceSize) session.changeSettings({ interfaceSize })
            }}
          />
        </div>
        <div className="reading-choice">
          <span aria-hidden>{t('overlays.typeface')}</span>
          <Segmented
            label={t('overlays.typeface')}
            value={settings.typeface}
            options={typefaces.map(({ value, name, className }) => ({
              value,
              title: <span className={className}>{name}</span>,
            }))}
            onChange={(typeface) => session.changeSettings({ typeface })}
          />
        </div>
        <Setting title={t('overlays.fontSize')}>
          <Stepper
            label={t('overlays.fontSizeInPixels')}
            value={settings.fontSize}
            step={1}
            {...readingLimits.fontSize}
            onChange={(fontSize) => session.changeSettings({ fontSize })}
          />
        </Setting>
        <Setting title={t('overlays.lineHeight')}>
          <Stepper
            label={t('overlays.lineHeight')}
            value={settings.lineHeight}
            step={0.1}
            {...readingLimits.lineHeight}
            format={{ minimumFractionDigits: 1 }}
            onChange={(lineHeight) => session.changeSettings({ lineHeight })}
          />
        </Setting>
        <Setting title={t('overlays.measure')}>
          <Stepper
            label={t('overlays.measure')}
            value={settings.measure}
            step={2}
            {...readingLimits.measure}
            onChange={(measure) => session.changeSettings({ measure })}
          />
        </Setting>
        <section className="highlight-settings" aria-labelledby={overlapTitle}>
          <h3 className="highlight-settings-title">{t('overlays.highlights')}</h3>
          <p id={overlapTitle} className="highlight-settings-text">
            {t('overlays.overlap')}
          </p>
          <Segmented
            label={t('overlays.overlap')}
            value={settings.overlap}
            options={overlapChoices.map(({ value, title }) => ({ value, title: t(title) }))}
            onChange={(overlap) => session.changeSettings({ overlap })}
          />
          <p className="highlight-settings-text">{t(overlapMeanings[settings.overlap])}</p>
        </section>
        <Button look="quiet" onPress={() => session.changeSettings(usual)}>
          {t('overlays.resetReading')}
        </Button>
      </Dialog>
    </Popover>
  )
}

function Setting(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="reading-setting">
      <span aria-hidden>{props.title}</span>
      {props.children}
    </div>
  )
}
