import { makingNow } from '../electron/storage/makingNow'
import type { LibraryState } from '../shared/notes/changes'
import { planTagAct, type TagAct, type TagPlan } from '../shared/notes/tagActs'
import { counted } from './articleLine'
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
    const plan = planTagAct(state, actIn(state), makingNow())
    await makeChange(library, plan, { dryRun, reach: reachOf(plan) }, context)
  })
}

function reachOf({ said, touched: { highlights, articles } }: TagPlan): string {
  if (highlights === 0) return ' (no highlight has it)'
  const where = `in ${counted(articles, 'article')}`
  // What was done says how many where it changes them.
  return /highlights?$/.test(said)
    ? ` (${where})`
    : ` (${counted(highlights, 'highlight')} ${where})`
}
