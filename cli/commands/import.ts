import type { Command } from 'commander'
import { basename, resolve } from 'node:path'
import { ImportRefused, type ImportedArticle } from '../../electron/importing/importedArticle'
import { toldOfImports } from '../../electron/storage/history/toldOfImports'
import type { AddingOptions, Library } from '../../electron/storage/library'
import { DuplicateArticle } from '../../electron/storage/libraryError'
import type { ArticleRecord } from '../../shared/article/article'
import { t } from '../../shared/language/t'
import { articleLine } from '../articleLine'
import type { Context } from '../context'
import { jsonOption } from '../options'

interface Added {
  readonly article: ArticleRecord
  readonly leftOut: number
  /** Whether the text was in the library before. */
  readonly duplicate: boolean
}

/** `scholium import`: a file that cannot be imported does not keep the others out. */
export function addImport(program: Command, context: Context): void {
  program
    .command('import')
    .summary(t('cliHelp.import'))
    .description(t('cliHelp.importDescription'))
    .argument('<file...>', t('cliHelp.importFiles'))
    .option('--keep-both', t('cliHelp.importKeepBoth'))
    .addOption(jsonOption())
    .action(async (files: string[], options: { keepBoth?: true; json?: true }) => {
      await context.withLibrary({ write: true }, async (library) => {
        const all: Added[] = []
        const adding = { keepBoth: options.keepBoth ?? false, told: toldOfImports() }
        for (const file of files) {
          const path = resolve(context.io.folder, file)
          const added = await importOne(library, path, adding, context)
          if (!added) continue
          all.push(added)
          if (!options.json) tellAdded(added, context)
        }
        if (options.json) context.printJson(all.map(addedAsJson))
      })
    })
}

async function importOne(
  library: Library,
  path: string,
  adding: AddingOptions,
  context: Context,
): Promise<Added | null> {
  const imported = await readOne(path, context)
  if (!imported) return null
  const leftOut = imported.leftOut.length
  try {
    const article = await library.addArticle(imported, adding)
    return { article, leftOut, duplicate: false }
  } catch (error) {
    if (!(error instanceof DuplicateArticle)) throw error
    const { existing } = error
    const { id, title } = existing
    context.tell(t('cli.thereAlready', { file: basename(path), title, id }))
    return { article: existing, leftOut, duplicate: true }
  }
}

async function readOne(path: string, context: Context): Promise<ImportedArticle | null> {
  // The readers of all formats take longer to load than any other command takes to run.
  const { importArticle } = await import('../../electron/importing/importArticle')
  try {
    return await importArticle({ kind: 'file', path })
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    context.fail(error.message)
    return null
  }
}

function tellAdded({ article, leftOut, duplicate }: Added, context: Context): void {
  const told = [
    t('cli.words', { count: article.words }),
    ...(leftOut > 0 ? [t('cli.leftOut', { count: leftOut })] : []),
    ...(duplicate ? [t('cli.hereBefore')] : []),
  ]
  context.print(articleLine(article, told, 0, context))
}

function addedAsJson({ article, leftOut, duplicate }: Added): unknown {
  const { id, title, author, words } = article
  return { id, title, author, words, leftOut, ...(duplicate ? { duplicate } : {}) }
}
