import type { ReactNode, RefObject } from 'react'
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
] as const

const typefaces = [
  { value: 'serif', title: <span className="specimen-serif">Literata</span> },
  { value: 'sans', title: <span className="specimen-sans">Inter</span> },
] as const

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
