import type { Handlers } from '../answerCall'
import { logFile } from '../log'
import type { Program } from '../program'
import { backupHandlers } from './backups'
import { catalogueHandlers } from './catalogue'
import { codebookHandlers } from './codebook'
import { exportHandlers } from './exports'
import { historyHandlers } from './history'
import { importHandlers } from './imports'
import { libraryHandlers } from './library'
import { noteHandlers } from './notes'
import { printHandlers } from './printing'
import { shellHandlers } from './shell'
import { tagHandlers } from './tags'
import { taskHandlers } from './tasks'

/** The handler of every call of the contract; the compiler misses the one that is forgotten. */
export function createHandlers(program: Program): Handlers {
  return {
    ...libraryHandlers(program),
    ...importHandlers(program),
    ...exportHandlers(program),
    ...printHandlers(program),
    ...taskHandlers(program),
    ...historyHandlers(program),
    ...tagHandlers(program),
    ...noteHandlers(program),
    ...catalogueHandlers(program, logFile()),
    ...codebookHandlers(program),
    ...backupHandlers(program),
    ...shellHandlers(program),
  }
}
