import { Radio, RadioGroup } from 'react-aria-components'
import { t } from '../../shared/language/t'
import { highlightColors, type HighlightColor } from '../../shared/notes/highlight'
import '../article/highlights.css'
import './ColorPicker.css'
import { useWindowState } from '../state/useSession'
import { describeColor } from './describeColor'
import { colorName } from './describeHighlight'

/** The six inks; each swatch shows its key and is underlined as the passage will be. */
export function ColorPicker({
  color,
  onChange,
}: {
  readonly color: HighlightColor
  readonly onChange: (color: HighlightColor) => void
}) {
  const tags = useWindowState((state) => state.library.tags)
  return (
    <RadioGroup
      className="color-picker"
      aria-label={t('notes.color')}
      orientation="horizontal"
      value={color}
      onChange={(value) => {
        const chosen = highlightColors.find((known) => known === value)
        if (chosen) onChange(chosen)
      }}
    >
      {highlightColors.map((known, index) => (
        <Radio
          key={known}
          value={known}
          className="color-choice"
          aria-label={describeColor(colorName(known), known, tags)}
        >
          <span className={`color-swatch highlight-${known}`} aria-hidden>
            {index + 1}
          </span>
          <span className="color-name" aria-hidden>
            {describeColor(colorName(known), known, tags)}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
