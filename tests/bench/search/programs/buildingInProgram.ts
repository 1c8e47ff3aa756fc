import { answer } from '../../answer'
import { buildingInProgramTask, measureBuildingInProgram } from '../buildingInProgram'

await answer(buildingInProgramTask, measureBuildingInProgram)
