import { planTagAct, TagActRefused } from '../../../shared/notes/tagActs'
import type { Handlers } from '../answerCall'
import type { Program } from '../program'
import { changeForWindow } from '../changeForWindow'
import { makingNow } from '../../storage/makingNow'

type TagHandlers = Pick<Handlers, 'previewTagAct' | 'tagAct' | 'listTagged'>

/** What is done to tags, for which the highlights of all articles must be known. */
export function tagHandlers({
  library,
  opened,
  tasks,
}: Pick<Program, 'library' | 'opened' | 'tasks'>): TagHandlers {
  return {
    previewTagAct: async ({ act }) => {
      await library.whole()
      try {
        const { touched } = planTagAct(library.state(), act, makingNow())
        return { outcome: 'can', touched }
      } catch (error) {
        if (!(error instanceof TagActRefused)) throw error
        return { outcome: 'refused', sentence: error.message }
      }
    },
    tagAct: async ({ act }) => {
      const done = await tasks.runToEnd('change-tags', () =>
        library.perform((state) => {
          const plan = planTagAct(state, act, makingNow())
          return { ...plan, told: { said: plan.said } }
        }),
      )
      const { change, said, actId, tagId } = done
      return { change: changeForWindow(change, opened), said, actId, tagId }
    },
    listTagged: async ({ tagId }) => {
      await library.whole()
      const { articles, highlights } = library.state()
      return articles
        .filter(({ deleted }) => deleted === null)
        .map(({ id, title }) => ({
          articleId: id,
          title,
          highlights: (highlights.get(id) ?? []).filter(({ tags }) => tags.includes(tagId)),
        }))
        .filter((article) => article.highlights.length > 0)
    },
  }
}
