import { formatUtcDay } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { useSession } from '../../state/useSession'
import '../../ui/fields.css'
import { changeQuery } from './changeListing'
import { FilterPopover } from './FilterPopover'
import { dayAfter, dayBefore } from './days'

/** Asks for the days on which highlights were made; both ends are among them. */
export function DaysFilter({
  after,
  before,
}: {
  readonly after: string | null
  /** The first day that is not asked for any more. */
  readonly before: string | null
}) {
  const session = useSession()
  const last = before === null ? null : dayBefore(before)
  return (
    <FilterPopover
      label={t('allNotes.days')}
      title={describeDays(after, last)}
      isOn={after !== null || before !== null}
      onClear={() => changeQuery(session, { after: null, before: null })}
    >
      {() => (
        <div className="notes-days">
          <DayField
            label={t('allNotes.from')}
            day={after}
            onChange={(day) => changeQuery(session, { after: day })}
          />
          <DayField
            label={t('allNotes.to')}
            day={last}
            onChange={(day) => changeQuery(session, { before: day && dayAfter(day) })}
          />
        </div>
      )}
    </FilterPopover>
  )
}

function DayField({
  label,
  day,
  onChange,
}: {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}) {
  return (
    <label className="notes-day">
      {label}
      <input
        type="date"
        className="field-input"
        // What is typed half is no day yet, and must not be written over.
        defaultValue={day ?? ''}
        min="1000-01-01"
        max="9998-12-31"
        onChange={({ target }) => {
          if (target.value === '' || target.validity.valid) onChange(target.value || null)
        }}
      />
    </label>
  )
}

function describeDays(first: string | null, last: string | null): string {
  if (first !== null && first === last) return nameOf(first)
  if (first === null) return last === null ? '' : t('allNotes.daysUntil', { day: nameOf(last) })
  if (last === null) return t('allNotes.daysFrom', { day: nameOf(first) })
  return t('allNotes.daysBetween', { first: nameOf(first), last: nameOf(last) })
}

function nameOf(day: string): string {
  return formatUtcDay(new Date(day), 'shortDay')
}
