import { openLibrary } from '../../../electron/storage/openLibrary'

// Opens the library it is told, says what came of it, and stays until its input ends.
const [folder = '', ending = 'close'] = process.argv.slice(2)
try {
  const library = await openLibrary(folder, { write: true })
  console.log('open')
  process.stdin.resume().on('end', async () => {
    if (ending === 'close') await library.close()
    process.exit()
  })
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error))
}
