import type { Command } from 'commander'
import { t } from '../../shared/language/t'
import type { Context } from '../context'
import { jsonOption } from '../options'
import { addTagsAdd } from './tags/add'
import { addTagsDelete } from './tags/delete'
import { listTags } from './tags/list'
import { addTagsMerge } from './tags/merge'
import { addTagsMove } from './tags/move'
import { addTagsRename } from './tags/rename'

/** `scholium tags`: lists the tags; the commands below it change them. */
export function addTags(program: Command, context: Context): void {
  const tags = program
    .command('tags')
    .summary(t('cliHelp.tags'))
    .description(t('cliHelp.tagsDescription'))
    .addOption(jsonOption())
    .action(async ({ json }: { json?: true }) => {
      await context.withLibrary({ write: false }, (library) =>
        listTags(library.state(), json ?? false, context),
      )
    })
  addTagsAdd(tags, context)
  addTagsRename(tags, context)
  addTagsMerge(tags, context)
  addTagsMove(tags, context)
  addTagsDelete(tags, context)
}
