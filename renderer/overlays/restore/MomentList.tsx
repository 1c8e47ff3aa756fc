import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { BackupFacts } from '../../../shared/contract'
import { t } from '../../../shared/language/t'
import { sentenceCase } from '../sentenceCase'

export interface MomentListProps {
  readonly backups: readonly BackupFacts[]
  /** Each moment in words. */
  readonly words: ReadonlyMap<string, string>
  /** The moment that is chosen. */
  readonly made: string
  readonly onChoose: (made: string) => void
}

/** The moments there are backups of, with what each holds; arrows choose. */
export function MomentList({ backups, words, made, onChoose }: MomentListProps) {
  return (
    <ListBox
      className="moments"
      aria-label={t('restore.backups')}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- choosing one is what the dialog is for
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[made]}
      onSelectionChange={(keys) => {
        const chosen = backups.find((backup) => keys === 'all' || keys.has(backup.made))
        if (chosen) onChoose(chosen.made)
      }}
    >
      {backups.map((backup) => {
        const title = sentenceCase(words.get(backup.made)!)
        return (
          <ListBoxItem key={backup.made} id={backup.made} className="moment" textValue={title}>
            <Text slot="label" className="moment-title">
              {title}
            </Text>
            <Text slot="description" className="moment-facts">
              {factsOf(backup)}
            </Text>
          </ListBoxItem>
        )
      })}
    </ListBox>
  )
}

function factsOf({ articles, highlights, tags }: BackupFacts): string {
  return [
    t('common.articles', { count: articles }),
    t('common.highlights', { count: highlights }),
    t('common.tags', { count: tags }),
  ].join(' · ')
}
