import { describeShortDay } from '../../state/describeMoment'
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
      label="Days"
      title={describeDays(after, last)}
      isOn={after !== null || before !== null}
      onClear={() => changeQuery(session, { after: null, before: null })}
    >
      {() => (
        <div className="notes-days">
          <DayField
            label="From"
            day={after}
            onChange={(day) => changeQuery(session, { after: day })}
          />
          <DayField
            label="To"
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
  if (first !== null && first === last) return words(first)
  if (first === null) return last === null ? '' : `Until ${words(last)}`
  return last === null ? `From ${words(first)}` : `${words(first)} – ${words(last)}`
}

function words(day: string): string {
  return describeShortDay(new Date(`${day}T12:00:00`))
}
