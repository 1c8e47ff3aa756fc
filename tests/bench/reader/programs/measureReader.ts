import { answer } from '../../answer'
import { measureReader, readerTask } from '../measureReader'

await answer(readerTask, measureReader)
