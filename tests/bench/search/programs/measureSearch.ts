import { answer } from '../../answer'
import { measureSearch, searchTask } from '../measureSearch'

await answer(searchTask, measureSearch)
