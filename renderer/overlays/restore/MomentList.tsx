import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { BackupFacts } from '../../../shared/contract'
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
      aria-label="Backups, the newest first"
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

const numbers = new Intl.NumberFormat('en')

function factsOf({ articles, highlights, tags }: BackupFacts): string {
  const counts = [
    [articles, 'article'],
    [highlights, 'highlight'],
    [tags, 'tag'],
  ] as const
  return counts
    .map(([count, noun]) => `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`)
    .join(' · ')
}
