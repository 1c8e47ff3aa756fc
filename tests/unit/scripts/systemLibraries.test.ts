import { expect, test } from 'vitest'
import { librariesNotFound } from '../../../scripts/set-up/system-libraries.mjs'

test('reads from the loader what it does not find, each library once', () => {
  const report = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2a)',
    '\tlibgbm.so.1 => not found',
    '\tlibnss3.so => not found',
  ].join('\n')
  expect(librariesNotFound(report)).toEqual(['libnss3.so', 'libgbm.so.1'])
})
