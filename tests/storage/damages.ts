import { readFile, truncate, writeFile } from 'node:fs/promises'

/** Something that befalls a file, in place, as a failing disk or a careless program does it. */
export interface Damage {
  readonly damage: (path: string) => Promise<void>
  /** What of the entries of a list in it can still be read line by line. */
  readonly leaves: 'nothing' | 'all but the last' | 'all'
  /** Whether it is much the same as another. */
  readonly isVariant?: true
}

const withVersion = (version: string | null): Damage => ({
  damage: async (path) => {
    const text = await readFile(path, 'utf8')
    const line = version === null ? '' : `"version": ${version},`
    await writeFile(path, text.replace(/"version": \d+,/, line))
  },
  leaves: 'all',
})

const writing = (text: string): Damage => ({
  damage: (path) => writeFile(path, text),
  leaves: 'nothing',
})

/** By the end of a sentence that begins with “a file”. */
export const damages: Readonly<Record<string, Damage>> = {
  'that is empty': writing(''),
  'filled with zeros': {
    damage: async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)),
    leaves: 'nothing',
  },
  'that is not JSON': writing('Dear diary,\n'),
  'of another shape': { ...writing('["version", 1]\n'), isVariant: true },
  'without anything in it': { ...writing('{}\n'), isVariant: true },
  'cut in its last entry': {
    damage: async (path) => {
      const text = await readFile(path, 'utf8')
      // Where the last list ends, which is that of the highlights or the tags.
      const end = text.lastIndexOf('\n  ]')
      await truncate(path, Buffer.byteLength(text.slice(0, end - 20)))
    },
    leaves: 'all but the last',
  },
  'with its version as a text': withVersion('"1"'),
  'of version 0': { ...withVersion('0'), isVariant: true },
  'of version -1': { ...withVersion('-1'), isVariant: true },
  'of version 1.5': { ...withVersion('1.5'), isVariant: true },
  'without a version': { ...withVersion(null), isVariant: true },
}
