import { answer } from '../../answer'
import { bulkTask, measureBulk } from '../bulk'

await answer(bulkTask, measureBulk)
