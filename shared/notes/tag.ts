import { z } from 'zod'
import { momentSchema } from '../article/article'
import { highlightColorSchema, type HighlightColor } from './highlight'
import { idSchema } from './id'

/** One of the six inks, or any other colour as `#rrggbb` in lower case. */
const tagColorSchema = z.union([
  highlightColorSchema,
  z.string().regex(/^#[0-9a-f]{6}$/) as z.ZodType<`#${string}`>,
])
export type TagColor = z.infer<typeof tagColorSchema>

/** A letter or digit that applies a tag; those of commands come first. */
const tagKeySchema = z.string().regex(/^[a-z0-9]$/)

const tagShape = {
  /** Of its level alone; where it stands among the others is in `parent`. */
  name: z.string().min(1),
  /** The id of the tag it stands under. */
  parent: idSchema.nullable(),
  color: tagColorSchema.nullable(),
  /** Whether the key of its colour, which is an ink then, applies it; so for one tag of a colour. */
  bound: z.boolean(),
  /** When it is to be given, as Markdown; empty where nothing is said. */
  definition: z.string(),
  key: tagKeySchema.nullable(),
}

/** A tag without anything but its name. */
const bare = { parent: null, color: null, bound: false, definition: '', key: null } as const

/** Earlier versions of the program knew a tag by its name alone. */
export const tagSchema = z.readonly(
  z.object({
    id: idSchema,
    name: tagShape.name,
    parent: tagShape.parent.default(bare.parent),
    color: tagShape.color.default(bare.color),
    bound: tagShape.bound.default(bare.bound),
    definition: tagShape.definition.default(bare.definition),
    key: tagShape.key.default(bare.key),
    created: momentSchema,
  }),
)
export type Tag = z.infer<typeof tagSchema>

/** What can be changed of a tag; the fields that are absent stay as they are. */
export const tagEditSchema = z.readonly(z.object(tagShape).partial())
export type TagEdit = z.infer<typeof tagEditSchema>

/** What of a tag can be changed. */
export const tagFields = ['name', 'parent', 'color', 'bound', 'definition', 'key'] as const

/** A tag of which only the name is known, at the top. */
export function newTag(id: string, name: string, created: string): Tag {
  return { id, name, ...bare, created }
}

/** Whether the colour of a tag is one that passages are highlighted in. */
export function isInk(color: TagColor | null): color is HighlightColor {
  return color !== null && !color.startsWith('#')
}

/** Less than zero when tag `a` was made before `b`. */
export function compareTags(a: Tag, b: Tag): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
