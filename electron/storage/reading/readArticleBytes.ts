import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleId } from '../../../shared/article/article'
import { articleFolder, articleFormat } from '../files/libraryFiles'

/** How a file of this version begins, as `formatJson` lays it out. */
const beginning = Buffer.from(`{\n  "version": ${articleFormat.version},`)

/**
 * The file of an article as it is on the disk, not looked through; null where it is not there, of
 * another version or otherwise not to be used as it is, which `readArticle` tells the reader of.
 */
export async function readArticleBytes(folder: string, id: ArticleId): Promise<Uint8Array | null> {
  try {
    const bytes = await readFile(join(articleFolder(folder, id), 'article.json'))
    return bytes.subarray(0, beginning.length).equals(beginning) ? bytes : null
  } catch {
    // Whatever is wrong with it, `readArticle` finds the same and has a sentence for it.
    return null
  }
}
