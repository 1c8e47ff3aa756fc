import { answer } from '../../answer'
import { measureParsing, openingTask } from '../opening'

await answer(openingTask, measureParsing)
