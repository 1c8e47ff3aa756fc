import { answer } from '../../answer'
import { prepareReader, preparingTask } from '../prepareReader'

await answer(preparingTask, prepareReader)
