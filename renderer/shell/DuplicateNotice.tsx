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
}

/** Asks about an article whose text is in the library already, and, if wanted, about all such. */
export function DuplicateNotice({ duplicate, others }: DuplicateNoticeProps) {
  const { imports } = useSession()
  const [isForAll, setForAll] = useState(false)
  const { name, existing } = duplicate
  const settle = (keepBoth: boolean): void =>
    void imports.settle(isForAll ? [duplicate, ...others] : [duplicate], keepBoth)
  return (
    <div className="notice" data-kind="question">
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
      </div>
    </div>
  )
}
