import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import '../../ui/fields.css'
import { findFieldId } from './findFieldId'

export interface FindFieldProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Called on Enter. */
  readonly onChoose: () => void
}

/** Where words of a title, author or source are typed. */
export function FindField({ typed, onType, onChoose }: FindFieldProps) {
  return (
    <SearchField
      className="find"
      aria-label={t('library.find')}
      value={typed}
      onChange={onType}
      onSubmit={onChoose}
    >
      <Search aria-hidden />
      <Input id={findFieldId} className="find-input" placeholder={t('library.find')} />
      <Button className="find-clear" aria-label={t('common.clearSearch')}>
        <X aria-hidden />
      </Button>
    </SearchField>
  )
}
