import { answer } from '../../answer'
import { acknowledgementTask, measureAcknowledgement } from '../acknowledgement'

await answer(acknowledgementTask, measureAcknowledgement)
