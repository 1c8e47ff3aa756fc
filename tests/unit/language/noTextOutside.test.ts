import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findText } from './findText'

const project = join(import.meta.dirname, '../../..')

/**
 * What looks like text and is none of the interface, by its file, its folder or as it is reported,
 * and why.
 */
const notInterface: Readonly<Record<string, string>> = {
  'cli/commands/tags/move.ts: error: …': 'how errors of commander begin',
  'cli/context.ts: scholium: …': 'the name of the program',
  'electron/importing/furniture/': 'words that are looked for in imported pages',
  'electron/importing/html/code.ts': 'selectors of elements',
  'electron/importing/html/metadata.ts': 'selectors of elements',
  'electron/importing/html/nesting.ts': 'names of elements',
  'electron/importing/recogniseBinary.ts: SQLite format 3\u0000': 'how a file begins',
  'electron/storage/journal/journal.ts: … is gone': 'an error that is told by its code',
  'electron/storage/reading/readArticleBytes.ts: { "version": …,': 'how a file begins',
  'electron/storage/writing.ts: … is gone': 'an error that is told by its code',
  'renderer/article/highlightsPlugin.ts: highlight highlight-……': 'the classes of a mark',
  'renderer/article/highlightsPlugin.ts: highlight-focused highlight-focused-…':
    'the classes of the mark in focus',
  'renderer/article/passageMenu/PassageMenu.tsx: menu-item menu-item-danger': 'classes',
  'renderer/commands/focusedField.ts': 'selectors of elements',
  'renderer/panels/tags/TagTree.tsx: translate(…px, …px)': 'a place in CSS',
  'renderer/shell/logDrawing.ts: no error': 'for the log',
  'renderer/shell/parts.ts': 'selectors of elements',
  'renderer/state/notes.ts: move …': 'a key of the history',
  'renderer/state/notes.ts: note …': 'a key of the history',
  'renderer/ui/useMovable.ts: …px …px': 'a place in CSS',
  'shared/codebook/markdown/writeMarkdown.ts: … (bound)':
    'a word of the format, which is read again',
  'shared/codebook/markdown/writeMarkdown.ts: … highlights':
    'a word of the format, which is read again',
  'shared/codebook/markdown/writeMarkdown.ts: key …': 'a word of the format, which is read again',
  'shared/codebook/qdc/': 'elements of XML, and names that are read again',
  'shared/query/readFilter.ts: "John Stuart Mill"': 'the name of an author, as it is typed',
  'shared/query/readFilter.ts: "On Liberty"': 'the title of an article, as it is typed',
  'shared/query/readFilter.ts: "fear of wolves"': 'the name of a tag, as it is typed',
  'electron/catalogue/catalogueThread.ts': 'errors for the log',
  'electron/main/handlers/backups.ts: restore …': 'a key of the history',
  'electron/main/handlers/printing.ts': 'a footer in HTML, with nothing to read in it',
  'electron/main/paperFor.ts': 'codes of countries',
  'electron/main/protocol.ts': 'media types',
  'electron/main/window.ts: Scholium': 'the name of the program',
}

test('no text of the interface stands outside the catalogue', () => {
  const outside = ['cli', 'electron', 'renderer', 'shared']
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.startsWith('shared/language/english/'))
    .flatMap((file) =>
      findText(file, readFileSync(join(project, file), 'utf8')).map(({ line, text }) => ({
        file,
        line,
        text,
      })),
    )
    .filter(({ file, text }) => !isNotInterface(file, text))
    .map(({ file, line, text }) => `${file}:${line}: ${text}`)
  expect(outside.join('\n')).toBe('')
})

function isNotInterface(file: string, text: string): boolean {
  return Object.keys(notInterface).some((one) =>
    one.endsWith('/') ? file.startsWith(one) : one === file || one === `${file}: ${text}`,
  )
}
