import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureDependencies } from './set-up/dependencies.mjs'
import { runCommand } from './set-up/failure.mjs'
import { projectFolder, say } from './set-up/project.mjs'

const catalogue = join(projectFolder, 'shared/language/english')
const written = join(projectFolder, 'out/messages/en.json')

// The form in which FormatJS extracts messages: the tools of translators read it.
await runCommand(async () => {
  await ensureDependencies()
  const { parseSync, runnerImport } = await import('vite')
  const { module } = await runnerImport(join(catalogue, 'index.ts'), { configFile: false })
  const messages = Object.entries(module.english).flatMap(([area, ofArea]) => {
    const file = join(catalogue, `${area}.ts`)
    const comments = commentsOf(parseSync, file)
    return Object.entries(ofArea).map(([name, defaultMessage]) => [
      `${area}.${name}`,
      { defaultMessage, ...(comments.has(name) && { description: comments.get(name) }) },
    ])
  })
  mkdirSync(dirname(written), { recursive: true })
  writeFileSync(written, `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`)
  say(`${messages.length} messages are in out/messages/en.json.`)
  return 0
})

/**
 * What is said to translators about each message: the comment that stands before it.
 *
 * @param {typeof import('vite').parseSync} parseSync
 * @param {string} file
 * @returns {ReadonlyMap<string, string>}
 */
function commentsOf(parseSync, file) {
  const source = readFileSync(file, 'utf8')
  const { comments } = parseSync(file, source)
  return new Map(
    comments.flatMap(({ value, end }) => {
      const [, name] = /^\s*(\w+):/.exec(source.slice(end)) ?? []
      return name ? [[name, value.replaceAll(/\s*\n?\s*\*\s?|\s+/g, ' ').trim()]] : []
    }),
  )
}
