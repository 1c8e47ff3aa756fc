import { makingNow } from '../electron/storage/makingNow'
import { t } from '../shared/language/t'
import type { LibraryState } from '../shared/notes/changes'
import { planTagAct, type TagAct, type TagPlan } from '../shared/notes/tagActs'
import type { Context } from './context'
import { makeChange } from './makeChange'

/** Opens the library, does an act to its tags and says so, or says only what it would reach. */
export async function performTagAct(
  actIn: (state: LibraryState) => TagAct,
  { dryRun = false }: { readonly dryRun?: boolean },
  context: Context,
): Promise<void> {
  await context.withLibrary({ write: !dryRun }, async (library) => {
    const state = library.state()
    const act = actIn(state)
    const plan = planTagAct(state, act, makingNow())
    await makeChange(library, plan, { dryRun, reach: reachOf(act, plan) }, context)
  })
}

const countsHighlights: ReadonlySet<TagAct['kind']> = new Set(['merge', 'split', 'delete'])

function reachOf({ kind }: TagAct, { touched: { highlights, articles } }: TagPlan): string {
  if (highlights === 0) return t('cli.reachNothing')
  // What was done says how many highlights where it changes them.
  return countsHighlights.has(kind)
    ? t('cli.reachArticles', { articles })
    : t('cli.reach', { highlights, articles })
}
