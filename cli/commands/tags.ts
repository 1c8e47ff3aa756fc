import type { Command } from 'commander'
import { foldText } from '../../shared/notes/filter'
import { countTags } from '../../shared/notes/tags'
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
        const counts = countTags(highlights)
        const tags = state.tags
          .map(({ id, name }) => ({ id, name, highlights: counts.get(id) ?? 0 }))
          .sort((a, b) => foldText(a.name).localeCompare(foldText(b.name), 'en'))
        if (json) return context.printJson(tags)
        const width = Math.max(0, ...tags.map(({ name }) => name.length))
        for (const { name, highlights } of tags) {
          const told = counted(highlights, 'highlight')
          context.print(`${name.padEnd(width)}  ${context.style('dim', told)}`)
        }
      })
    })
}
