import { answer } from '../../answer'
import { buildingTask, measureOpening } from '../building'

await answer(buildingTask, measureOpening)
