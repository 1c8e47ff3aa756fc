import { answer } from '../../answer'
import { measureBackingUp } from '../backingUp'
import { openingTask } from '../opening'

await answer(openingTask, measureBackingUp)
