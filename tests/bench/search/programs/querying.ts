import { answer } from '../../answer'
import { measureQuerying, queryingTask } from '../querying'

await answer(queryingTask, measureQuerying)
