import { describe, expect, test } from 'vitest'
import { parseCommandLine } from '../../../electron/main/commandLine'

describe('the command line', () => {
  test('names files from the working folder and passes over the options of Chromium', () => {
    const args = ['--inspect=0', '--no-sandbox', 'a.txt', '--user-data-dir=/p', '/b/c.html']
    expect(parseCommandLine(args, '/home/ada', true)).toEqual({
      kind: 'window',
      library: null,
      files: ['/home/ada/a.txt', '/b/c.html'],
    })
  })

  test('begins with the folder of a program that is not packaged', () => {
    expect(parseCommandLine(['--inspect=0', '/program', 'a.txt'], '/home/ada', false)).toEqual({
      kind: 'window',
      library: null,
      files: ['/home/ada/a.txt'],
    })
  })

  test.each([[['--library', 'mine', 'a.txt']], [['--library=mine', 'a.txt']]])(
    'names the library by %j',
    (args) => {
      expect(parseCommandLine(args, '/home/ada', true)).toEqual({
        kind: 'window',
        library: '/home/ada/mine',
        files: ['/home/ada/a.txt'],
      })
    },
  )

  test('leaves everything after --cli to the command line without a window', () => {
    const args = ['--no-sandbox', '--cli', 'notes', '--tag', 'x', '--cli']
    expect(parseCommandLine(args, '/home/ada', true)).toEqual({
      kind: 'cli',
      args: ['notes', '--tag', 'x', '--cli'],
    })
  })
})
