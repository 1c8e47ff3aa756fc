import type { z } from 'zod'

/**
 * The whole of a program that `runProgram` runs: does the task of its argument and answers with
 * what came of it.
 */
export async function answer<Task>(
  taskSchema: z.ZodType<Task>,
  work: (task: Task) => Promise<unknown>,
): Promise<void> {
  const task = taskSchema.parse(JSON.parse(process.argv[2] ?? 'null'))
  const result = (await work(task)) ?? null
  process.stdout.write(JSON.stringify(result))
}
