import * as fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { writeCodebook } from '../../../shared/codebook/writeCodebook'
import { codebookTags } from '../../generate'
import { animals } from './animals'

const schemaFile = resolve(
  import.meta.dirname,
  '../../../../shared/standards/refi-qda/codebook-v1.0-Codebook.xsd',
)
const isThere = existsSync(schemaFile)
if (!isThere) console.info('Skipped: the schemas of REFI-QDA are not beside the project.')

const exported = '2031-05-14T08:00:00.000Z'

/** What a validator has against these files by the schema of the standard. */
async function objections(texts: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.qdc`, contents })),
    schema: readFileSync(schemaFile, 'utf8'),
  })
  return errors.map(({ message }) => message)
}

test.skipIf(!isThere)('the schema of the standard holds for what is written', async () => {
  const some = fc.sample(
    codebookTags.filter(({ length }) => length > 0),
    { numRuns: 100, seed: 1 },
  )
  const texts = [...some, animals].map((tags) => writeCodebook('qdc', tags, { exported }).text)
  expect(await objections(texts)).toEqual([])
})

test.skipIf(!isThere)('the validator finds what the schema does not have', async () => {
  const { text } = writeCodebook('qdc', animals, { exported })
  expect(await objections([text.replace('isCodable="true"', 'key="a"')])).not.toEqual([])
})
