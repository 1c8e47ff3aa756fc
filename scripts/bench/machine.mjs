import { availableParallelism, cpus, release, totalmem, type } from 'node:os'

/** @typedef {ReturnType<typeof machineFacts>} Machine */

/** What a measured time depends on besides the program. */
export function machineFacts() {
  return {
    date: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
  }
}
