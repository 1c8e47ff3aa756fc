import { useState } from 'react'
import { t } from '../../shared/language/t'
import { useSession } from '../state/useSession'
import type { WindowState } from '../state/windowState'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'

export interface DuplicateNoticeProps {
  readonly duplicate: WindowState['duplicates'][number]
  /** More of its kind that are waiting. */
  readonly others: WindowState['duplicates']
  /** Gives the keyboard back to where it came from. */
  readonly leave: () => void
}

/** Asks about an article whose text is in the library already, and, if wanted, about all such. */
export function DuplicateNotice({ duplicate, others, leave }: DuplicateNoticeProps) {
  const { imports } = useSession()
  const [isForAll, setForAll] = useState(false)
  const { name, existing } = duplicate
  const asked = isForAll ? [duplicate, ...others] : [duplicate]
  const settle = (keepBoth: boolean): void => void imports.settle(asked, keepBoth)
  const dismiss = (): void => {
    leave()
    void imports.dismiss(asked)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, wherever within
    <div
      className="notice"
      data-kind="question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        dismiss()
      }}
    >
      <output>
        {t('imports.duplicate', { title: existing.title, name, others: others.length })}
      </output>
      {others.length > 0 && (
        <Checkbox isSelected={isForAll} onChange={setForAll}>
          {t('imports.sameForAll', { others: others.length })}
        </Checkbox>
      )}
      <div className="notice-acts">
        <Button onPress={() => settle(false)}>
          {t(isForAll ? 'imports.keepThose' : 'imports.openThere')}
        </Button>
        <Button look="quiet" onPress={() => settle(true)}>
          {t('imports.keepBoth')}
        </Button>
        <Button look="quiet" onPress={dismiss}>
          {t('common.dismiss')}
        </Button>
      </div>
    </div>
  )
}
