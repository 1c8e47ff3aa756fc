import { answer } from '../../answer'
import { makeSearchLibrary, searchLibraryTask } from '../searchLibrary'

await answer(searchLibraryTask, makeSearchLibrary)
