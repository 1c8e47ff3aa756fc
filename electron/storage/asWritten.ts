import type { z } from 'zod'
import { LibraryError } from './libraryError'

/**
 * A value as it will be when it has been written and read again, so that what is in memory is what
 * the file says. Throws a `LibraryError` for one that could not be read.
 */
export function asWritten<Value>(schema: z.ZodType<Value>, value: Value): Value {
  const result = schema.safeParse(JSON.parse(JSON.stringify(value)))
  if (result.success) return result.data
  throw new LibraryError('malformed', 'Nothing was saved, because the change is not a valid one.', {
    cause: result.error,
  })
}
