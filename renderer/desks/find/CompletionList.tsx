import { t } from '../../../shared/language/t'
import type { Completion } from './completeFilter'

/** What a filter can be completed to, below its field. */
export function CompletionList({
  id,
  options,
  chosen,
  onChoose,
}: {
  readonly id: string
  readonly options: readonly Completion[]
  readonly chosen: number
  readonly onChoose: (completion: Completion) => void
}) {
  return (
    <div
      id={id}
      className="library-find-completions"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it belongs to a field
      role="listbox"
      aria-label={t('findDesk.completions')}
    >
      {options.map((option, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- its keys are those of the field
        <div
          key={option.filter}
          id={`${id}-${index}`}
          className="library-find-completion"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- for the same reason
          role="option"
          aria-selected={index === chosen}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <span className="library-find-completion-title" dir="auto">
            {option.title}
          </span>
          <code dir="auto">{option.filter}</code>
        </div>
      ))}
    </div>
  )
}
