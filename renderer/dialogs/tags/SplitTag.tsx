import { useMemo, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { TagAct } from '../../../shared/notes/tagActs'
import { FindField } from '../../panels/notes/FindField'
import { useWindowState } from '../../state/useSession'
import type { SplitDraft } from '../../state/windowState'
import { Button } from '../../ui/Button'
import '../../ui/fields.css'
import { ActDialog } from './ActDialog'
import { describeSplit } from './describeSplit'
import { byArticle, findTagged, toggled } from './splitChoice'
import type { TagDialogProps } from './tagDialog'
import { TaggedList } from './TaggedList'
import { useActPreview } from './useActPreview'
import { useTagged, type TaggedHighlight } from './useTagged'

const nothing: readonly TaggedHighlight[] = []

/** Asks which highlights of a tag are to have another in its place, and how that is called. */
export function SplitTag({
  tag,
  draft: kept,
  onClose,
}: TagDialogProps & { readonly draft?: SplitDraft | undefined }) {
  const tags = useWindowState((state) => state.library.tags)
  const answer = useTagged(tag.id)
  const tagged = typeof answer === 'string' || answer === null ? nothing : answer
  const [name, setName] = useState(kept?.name ?? '')
  const [wanted, setWanted] = useState('')
  const [everChosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(kept?.chosen))
  // Some may not bear the tag any more.
  const chosen = useMemo(
    () => new Set(tagged.map(({ highlight: { id } }) => id).filter((id) => everChosen.has(id))),
    [tagged, everChosen],
  )
  const asDialog = useMemo(
    () =>
      name === '' && everChosen.size === 0
        ? null
        : { kind: 'split-tag' as const, tagId: tag.id, draft: { name, chosen: [...everChosen] } },
    [tag.id, name, everChosen],
  )
  const shown = useMemo(() => findTagged(tagged, wanted), [tagged, wanted])
  const act = useMemo((): TagAct | null => {
    if (name.trim() === '' || chosen.size === 0) return null
    return { kind: 'split', tagId: tag.id, name, highlights: byArticle(tagged, chosen) }
  }, [tag.id, name, tagged, chosen])
  const preview = useActPreview(act)
  const refusal = preview?.outcome === 'refused' ? preview.sentence : null
  const isAll = shown.length > 0 && shown.every(({ highlight }) => chosen.has(highlight.id))
  return (
    <ActDialog
      title={t('tagDialogs.splitTitle', { tag: tag.name })}
      size="medium"
      verb={t('tagDialogs.split')}
      act={act}
      draft={asDialog}
      refusal={typeof answer === 'string' ? answer : refusal}
      aside={
        <output className="act-count">
          {t('tagDialogs.splitChosen', { chosen: chosen.size, count: tagged.length })}
        </output>
      }
      onClose={onClose}
    >
      <TextField
        className="act-field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is asked for to type in it
        autoFocus
        value={name}
        onChange={setName}
      >
        <Label>{t('tagDialogs.partName')}</Label>
        <Input className="field-input" dir="auto" spellCheck={false} />
        <output className="act-hint split-place">{describeSplit(tags, tag.id, name)}</output>
      </TextField>
      {answer !== null && tagged.length === 0 ? (
        <p className="act-hint">{t('tagDialogs.noHighlights')}</p>
      ) : (
        <>
          <div className="split-head">
            <FindField
              label={t('tagDialogs.findHighlight')}
              placeholder={t('tagDialogs.findHighlight')}
              value={wanted}
              onChange={setWanted}
            />
            <Button
              isDisabled={shown.length === 0}
              onPress={() =>
                setChosen(
                  toggled(
                    chosen,
                    shown.map(({ highlight }) => highlight.id),
                  ),
                )
              }
            >
              {t(isAll ? 'tagDialogs.selectNone' : 'tagDialogs.selectAll')}
            </Button>
          </div>
          <TaggedList
            tagged={shown}
            chosen={chosen}
            onToggle={(id) => setChosen(toggled(chosen, [id]))}
          />
        </>
      )}
    </ActDialog>
  )
}
