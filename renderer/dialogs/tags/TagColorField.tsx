import { Label, Radio, RadioGroup } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { highlightColors, type HighlightColor } from '../../../shared/notes/highlight'
import { isInk, type TagColor } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import '../../article/highlights.css'
import '../../notes/ColorPicker.css'
import { colorName } from '../../notes/describeHighlight'
import { useWindowState } from '../../state/useSession'
import { Checkbox } from '../../ui/Checkbox'

export interface TagColorFieldProps {
  readonly color: TagColor | null
  readonly bound: boolean
  readonly tagId: string | null
  readonly onChange: (edit: { readonly color?: TagColor | null; readonly bound?: boolean }) => void
}

/** The colour of a tag: none, an ink, whose key may apply the tag, or any other. */
export function TagColorField({ color, bound, tagId, onChange }: TagColorFieldProps) {
  const tags = useWindowState((state) => state.library.tags)
  const { legend, textOf } = tagTree(tags)
  const other = isInk(color) || color === null ? null : color
  const holder = isInk(color) ? legend.get(color) : undefined
  return (
    <div className="act-color">
      <RadioGroup
        className="act-row"
        orientation="horizontal"
        value={other === null ? (color ?? 'none') : ''}
        onChange={(value) =>
          onChange({ color: inkNamed(value), ...(value === 'none' && { bound: false }) })
        }
      >
        <Label>{t('tagDialogs.color')}</Label>
        <div className="color-picker">
          <Radio value="none" className="color-choice" aria-label={t('tagDialogs.noColor')}>
            <span className="color-swatch act-no-color" aria-hidden />
            <span className="color-name" aria-hidden>
              {t('tagDialogs.noColor')}
            </span>
          </Radio>
          {highlightColors.map((known, index) => (
            <Radio key={known} value={known} className="color-choice" aria-label={colorName(known)}>
              <span className={`color-swatch highlight-${known}`} aria-hidden>
                {index + 1}
              </span>
              <span className="color-name" aria-hidden>
                {colorName(known)}
              </span>
            </Radio>
          ))}
          <input
            type="color"
            className="act-other-color"
            aria-label={t('tagDialogs.anotherColor')}
            title={t('tagDialogs.anotherColor')}
            data-chosen={other !== null || undefined}
            value={other ?? '#808080'}
            onChange={({ target }) => {
              onChange({ color: target.value as `#${string}`, bound: false })
            }}
          />
        </div>
      </RadioGroup>
      <Checkbox
        isSelected={bound && isInk(color)}
        isDisabled={!isInk(color)}
        onChange={(bound) => onChange({ bound })}
      >
        {t('tagDialogs.colorKeyApplies')}
      </Checkbox>
      {bound && holder && holder.id !== tagId && (
        <p className="act-hint">{t('tagDialogs.losesColorToThis', { tag: textOf(holder.id) })}</p>
      )}
    </div>
  )
}

function inkNamed(value: string): HighlightColor | null {
  return highlightColors.find((known) => known === value) ?? null
}
