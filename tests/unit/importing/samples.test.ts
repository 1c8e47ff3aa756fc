import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { importArticle } from '../../../electron/importing/importArticle'
import { articleSchema } from '../../../shared/article/schema'
import { articleText } from '../../../shared/article/text'

const sample = resolve(import.meta.dirname, '../../../../shared/samples/000_2421fcf92e3eb212.txt')
const isThere = existsSync(sample)
if (!isThere) console.info('Skipped: the folder of samples is not beside the project.')

test.skipIf(!isThere)(
  'the sample comes out with its title, author and text, and no form',
  async () => {
    const { title, author, document, leftOut } = await importArticle({ kind: 'file', path: sample })
    const { text } = articleText(Node.fromJSON(articleSchema, document))

    expect({
      title,
      author,
      paragraphs: text.split('\n').map((paragraph) => paragraph.split(/\s/, 3).join(' ')),
      furniture: /posted by|leave a reply|log ?out|commenting|connecting|akismet/i.test(text),
      end: text.slice(-27),
      leftOut: leftOut.map(({ reason, blocks }) => [reason, blocks.length]),
    }).toEqual({
      title:
        'South Korea To Increase Ties With US Military After Ending Intelligence Pact With Japan',
      author: 'Rachel Blevins',
      paragraphs: [
        'Amid global concerns',
        'South Korea is',
        'The General Security',
        '“Our government has',
        'South Korea is',
        '(South) Korea is',
        'As reports have',
        'While Japan claims',
        'Now, Japan is',
        'In response to',
        'While some experts',
      ],
      furniture: false,
      end: 'get Washington’s attention.',
      leftOut: [
        ['posted-by', 1],
        ['author-box', 1],
        ['comments', 10],
        ['notice', 1],
      ],
    })
  },
)
