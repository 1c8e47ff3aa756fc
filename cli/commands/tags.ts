import type { Command } from 'commander'
import { countTags } from '../../shared/notes/tags'
import { tagTree } from '../../shared/notes/tagTree'
import { counted } from '../articleLine'
import type { Context } from '../context'
import { presentArticles } from '../findArticle'
import { jsonOption } from '../options'

/** `scholium tags`: every tag by name, with the number of its highlights. */
export function addTags(program: Command, context: Context): void {
  program
    .command('tags')
    .summary('list the tags')
    .description('Lists the tags with the number of highlights that bear each.')
    .addOption(jsonOption())
    .action(async ({ json }: { json?: true }) => {
      await context.withLibrary({ write: false }, (library) => {
        const state = library.state()
        const highlights = presentArticles(state).flatMap(
          ({ id }) => state.highlights.get(id) ?? [],
        )
        const counts = countTags(highlights, state.tags)
        const tree = tagTree(state.tags)
        const tags = tree.ordered.map(({ tag }) =>
          Object.assign(
            {
              path: tree.textOf(tag.id),
              highlights: counts.get(tag.id)?.own ?? 0,
              withBelow: counts.get(tag.id)?.whole ?? 0,
            },
            tag,
          ),
        )
        if (json) return context.printJson(tags)
        const width = Math.max(0, ...tags.map(({ path }) => path.length))
        for (const { path, highlights } of tags) {
          const told = counted(highlights, 'highlight')
          context.print(`${path.padEnd(width)}  ${context.style('dim', told)}`)
        }
      })
    })
}
