import { answer } from '../../answer'
import { buildingTask, measureBuilding } from '../building'

await answer(buildingTask, measureBuilding)
