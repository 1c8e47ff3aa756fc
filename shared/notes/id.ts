import { z } from 'zod'

/** The id of a highlight or a tag. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
