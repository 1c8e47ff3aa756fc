import { useId, type ReactNode, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { defaultSettings, readingLimits } from '../../shared/settings'
import { useSession, useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import '../ui/Dialog.css'
import { Segmented } from '../ui/Segmented'
import { Stepper } from '../ui/Stepper'
import './ReadingSettings.css'

const themes = [
  { value: 'system', title: 'System' },
  { value: 'light', title: 'Light' },
  { value: 'sepia', title: 'Sepia' },
  { value: 'dark', title: 'Dark' },
  { value: 'contrast', title: 'Contrast' },
] as const

const typefaces = [
  { value: 'serif', title: <span className="specimen-serif">Literata</span> },
  { value: 'sans', title: <span className="specimen-sans">Inter</span> },
] as const

const overlapChoices = [
  { value: 'keep', title: 'Keep both' },
  { value: 'extend', title: 'Extend' },
  { value: 'ask', title: 'Ask' },
] as const

const overlapMeanings = {
  keep: 'Every highlight stays as it was made.',
  extend: 'The old one grows over the new passage. Tags and notes are kept.',
  ask: 'You choose each time.',
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
      <Dialog className="reading-settings" aria-label="Reading settings">
        <Segmented
          label="Theme"
          value={settings.theme}
          options={themes}
          onChange={(theme) => session.changeSettings({ theme })}
        />
        <Segmented
          label="Typeface"
          value={settings.typeface}
          options={typefaces}
          onChange={(typeface) => session.changeSettings({ typeface })}
        />
        <Setting title="Size">
          <Stepper
            label="Size in pixels"
            value={settings.fontSize}
            step={1}
            {...readingLimits.fontSize}
            onChange={(fontSize) => session.changeSettings({ fontSize })}
          />
        </Setting>
        <Setting title="Line height">
          <Stepper
            label="Line height"
            value={settings.lineHeight}
            step={0.1}
            {...readingLimits.lineHeight}
            format={{ minimumFractionDigits: 1 }}
            onChange={(lineHeight) => session.changeSettings({ lineHeight })}
          />
        </Setting>
        <Setting title="Characters a line">
          <Stepper
            label="Characters a line"
            value={settings.measure}
            step={2}
            {...readingLimits.measure}
            onChange={(measure) => session.changeSettings({ measure })}
          />
        </Setting>
        <section className="highlight-settings" aria-labelledby={overlapTitle}>
          <h3 className="highlight-settings-title">Highlights</h3>
          <p id={overlapTitle} className="highlight-settings-text">
            A new highlight over an old one
          </p>
          <Segmented
            label="A new highlight over an old one"
            value={settings.overlap}
            options={overlapChoices}
            onChange={(overlap) => session.changeSettings({ overlap })}
          />
          <p className="highlight-settings-text">{overlapMeanings[settings.overlap]}</p>
        </section>
        <Button look="quiet" onPress={() => session.changeSettings(usual)}>
          Usual settings
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
