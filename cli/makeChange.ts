import type { Library } from '../electron/storage/library'
import { t } from '../shared/language/t'
import { simpleChanges, type Change } from '../shared/notes/changes'
import type { Context } from './context'

/** A change that has been worked out, and what was done by it. */
interface Planned {
  readonly change: Change
  readonly said: string
}

/** Makes a change of a library and says so, or says only what would be done. */
export async function makeChange(
  library: Library,
  { change, said }: Planned,
  { dryRun = false, reach }: { readonly dryRun?: boolean; readonly reach?: string },
  context: Context,
): Promise<void> {
  if (simpleChanges(change).length === 0) {
    context.print(t('cli.nothingToChange'))
    return
  }
  if (dryRun) {
    context.print(
      reach === undefined ? t('cli.notDone', { said }) : t('cli.notDoneReaching', { said, reach }),
    )
    return
  }
  await library.change(change, { said })
  context.print(t('cli.done', { said }))
}
