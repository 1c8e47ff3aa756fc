import { answer } from '../../answer'
import { measureOpening, openingTask } from '../opening'

await answer(openingTask, measureOpening)
