import type { PlainMessageId } from '../../language/catalogue'
import { t } from '../../language/t'
import type { Tag } from '../../notes/tag'
import type { ExportedArticle } from '../exportedArticle'
import type { FileContext } from './fileContext'
import { aboutArticle } from './frontMatter'
import { writeHeading } from './headings'
import { passagesOf } from './passages'
import type { Written } from './written'
import { writeText } from './writeInline'
import { writePassage } from './writePassage'

/**
 * The blocks of a file in reading order: a heading for each article, below it the article's own
 * headings wherever passages stand under them. With several articles each says what is known of
 * it; with one the front matter does.
 */
export function writtenByArticle(tags: readonly Tag[], context: FileContext): Written {
  const articles: { readonly title: string; readonly about: string; readonly blocks: string[] }[] =
    []
  return {
    *add(item) {
      const passages = yield* passagesOf(item)
      const blocks: string[] = []
      let path: readonly string[] = []
      for (const passage of passages) {
        const next = passage.range ? passage.headings : [t('export.noLongerInArticle')]
        const kept = next.findIndex((name, depth) => name !== path[depth])
        if (kept >= 0)
          for (const [depth, name] of next.entries())
            if (depth >= kept) blocks.push(writeHeading(depth + 2, name, context))
        path = next
        blocks.push(writePassage(passage, tags, context))
        yield
      }
      const title = writeHeading(1, item.article.title, context)
      articles.push({ title, about: writeAbout(item, context), blocks })
    },
    *blocks() {
      for (const { title, about, blocks } of articles) {
        yield title
        if (articles.length > 1) yield about
        yield* blocks
      }
    },
  }
}

function writeAbout({ article }: ExportedArticle, context: FileContext): string {
  return aboutArticle(article)
    .flatMap(([name, value]) => {
      if (name === 'title' || value === null) return []
      const text = value instanceof Date ? value.toISOString().slice(0, 10) : value
      return `- ${t(labels[name])}: ${writeText(text, { in: 'heading', ...context })}`
    })
    .join('\n')
}

const labels = {
  author: 'export.aboutAuthor',
  source: 'export.aboutSource',
  published: 'export.aboutPublished',
  added: 'export.aboutAdded',
  language: 'export.aboutLanguage',
} as const satisfies Readonly<Record<string, PlainMessageId>>
