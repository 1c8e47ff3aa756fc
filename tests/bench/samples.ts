import { z } from 'zod'

/** What was measured again and again, by name, in milliseconds and in the order it was taken. */
export const samplesSchema = z.record(z.string(), z.array(z.number()))
export type Samples = z.infer<typeof samplesSchema>

/** Adds a sample to those of its name. */
export function record(samples: Samples, name: string, milliseconds: number): void {
  const known = samples[name]
  if (known) known.push(milliseconds)
  else samples[name] = [milliseconds]
}

/** The samples of several runs as those of one. */
export function joined(runs: readonly Samples[]): Samples {
  const all: Samples = {}
  for (const run of runs) {
    for (const [name, values] of Object.entries(run)) all[name] = [...(all[name] ?? []), ...values]
  }
  return all
}
