import { answer } from '../../answer'
import { measureStorage, storageTask } from '../measureStorage'

await answer(storageTask, measureStorage)
