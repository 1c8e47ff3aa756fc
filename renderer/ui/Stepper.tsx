import { t } from '../../shared/language/t'
import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, NumberField } from 'react-aria-components'
import './fields.css'

export interface StepperProps {
  readonly label: string
  readonly value: number
  readonly step: number
  readonly min: number
  readonly max: number
  readonly format?: Intl.NumberFormatOptions
  readonly onChange: (value: number) => void
}

/** A number that is mostly changed a step at a time. */
export function Stepper({ label, value, step, min, max, format, onChange }: StepperProps) {
  return (
    <NumberField
      aria-label={label}
      decrementAriaLabel={t('common.decrease', { what: label })}
      incrementAriaLabel={t('common.increase', { what: label })}
      value={value}
      step={step}
      minValue={min}
      maxValue={max}
      {...(format && { formatOptions: format })}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next)
      }}
    >
      <Group className="stepper">
        <Button slot="decrement" className="stepper-button">
          <Minus aria-hidden />
        </Button>
        <Input className="stepper-input" />
        <Button slot="increment" className="stepper-button">
          <Plus aria-hidden />
        </Button>
      </Group>
    </NumberField>
  )
}
