import { useMemo, useState } from 'react'
import { t } from '../../../shared/language/t'
import type { HighlightColor } from '../../../shared/notes/highlight'
import type { TagAct } from '../../../shared/notes/tagActs'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree, type TagTree } from '../../../shared/notes/tagTree'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { useIsOpen } from '../useIsOpen'
import { ActDialog } from './ActDialog'
import { TagPicker } from './TagPicker'
import { useActPreview } from './useActPreview'

/** Asks which tag the key of a colour is to apply, or none. */
export function ColorMeaning({
  color,
  onClose,
}: {
  readonly color: HighlightColor
  readonly onClose: () => void
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const tree = tagTree(tags)
  const [holder] = useState(() => tree.legend.get(color))
  const [chosen, setChosen] = useState<string | undefined>(holder?.id)
  const isOpen = useIsOpen()
  const [refusal, setRefusal] = useState<string | null>(null)
  const without = useMemo(() => [], [])
  const act = useMemo(
    (): TagAct | null =>
      chosen === undefined || chosen === holder?.id
        ? null
        : { kind: 'edit', tagId: chosen, details: { color, bound: true } },
    [chosen, holder, color],
  )
  const preview = useActPreview(act)
  const free = async (tagId: string): Promise<void> => {
    const reply = await session.tags.performWithUndo({
      kind: 'edit',
      tagId,
      details: { bound: false },
    })
    // Closed meanwhile, the dialog can neither say nor close anything any more.
    if (!isOpen.current) return reply.ok ? undefined : session.messages.complain(reply.message)
    if (reply.ok) onClose()
    else setRefusal(reply.message)
  }
  return (
    <ActDialog
      title={t('tagDialogs.colorTitle', { color })}
      verb={t('tagDialogs.choose')}
      act={act}
      refusal={refusal}
      aside={
        holder && (
          <span>
            <Button look="quiet" onPress={() => void free(holder.id)}>
              {t('tagDialogs.noMeaning')}
            </Button>
          </span>
        )
      }
      onClose={onClose}
    >
      <TagPicker
        label={t('tagDialogs.colorTag', { color })}
        without={without}
        chosen={chosen}
        onChoose={(tagId) => {
          setChosen(tagId ?? undefined)
          setRefusal(null)
        }}
      />
      <output className="act-preview">
        {act && describeBinding(tree, chosen, holder, color)}
        {preview?.outcome === 'can' && ` ${t('tagDialogs.bearers', preview.touched)}`}
      </output>
    </ActDialog>
  )
}

/** What binding a colour to a tag changes besides. */
function describeBinding(
  { byId, textOf }: TagTree,
  chosen: string | undefined,
  holder: Tag | undefined,
  color: HighlightColor,
): string {
  const tag = byId.get(chosen ?? '')
  const before = tag && tag.color !== color ? tag.color : null
  return [
    ...(holder ? [t('tagDialogs.losesColor', { tag: textOf(holder.id) })] : []),
    ...(before ? [t('tagDialogs.tagBecomes', { tag: textOf(tag!.id), color })] : []),
    ...(before && tag!.bound ? [t('tagDialogs.colorKeyFree', { color: before })] : []),
    t('tagDialogs.colorStays'),
  ].join(' ')
}
