import { t } from '../../shared/language/t'
import { Unplug, X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../ui/IconButton'

/**
 * Says that the library is out of reach, until it is read or over; the bar above the page goes on
 * saying where changes are kept.
 */
export function AwayNotice({ sentence }: { readonly sentence: string }) {
  const [read, setRead] = useState<string | null>(null)
  if (read === sentence) return null
  return (
    <div className="notice" data-kind="away" role="alert">
      <Unplug aria-hidden />
      <p>{sentence}</p>
      <IconButton icon={X} label={t('common.dismiss')} onPress={() => setRead(sentence)} />
    </div>
  )
}
