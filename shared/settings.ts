import { z } from 'zod'
import { highlightColorSchema } from './notes/highlight'

/** How far each measure of the page can be set. */
export const readingLimits = {
  /** Pixels. */
  fontSize: { min: 12, max: 36 },
  /** A multiple of the font size. */
  lineHeight: { min: 1.2, max: 2.2 },
  /** The length of a line in characters. */
  measure: { min: 40, max: 100 },
} as const

const { fontSize, lineHeight, measure } = readingLimits

/** What the reader can set; `defaultSettings` holds what it is until then. */
const settingsObject = z.object({
  theme: z.enum(['system', 'light', 'sepia', 'dark']),
  typeface: z.enum(['serif', 'sans']),
  fontSize: z.number().min(fontSize.min).max(fontSize.max),
  lineHeight: z.number().min(lineHeight.min).max(lineHeight.max),
  measure: z.int().min(measure.min).max(measure.max),
  /** The ink of the last highlight. */
  color: highlightColorSchema,
  /** What a new highlight over old ones does: both are kept, the old are extended, or it asks. */
  overlap: z.enum(['keep', 'extend', 'ask']),
  libraryOrder: z.enum(['added', 'title', 'author', 'notes']),
  libraryShown: z.boolean(),
  notesShown: z.boolean(),
  /** What the panel at the left shows. */
  libraryTab: z.enum(['library', 'contents']),
  /** The article that was open last. */
  openArticle: z.string().nullable(),
})

export type Settings = Readonly<z.infer<typeof settingsObject>>

export const defaultSettings: Settings = {
  theme: 'system',
  typeface: 'serif',
  fontSize: 19,
  lineHeight: 1.6,
  measure: 66,
  color: 'yellow',
  overlap: 'keep',
  libraryOrder: 'added',
  libraryShown: true,
  notesShown: false,
  libraryTab: 'library',
  openArticle: null,
}

/** Any part of the settings: what is stored, and what a change of them says. */
export const settingsEditSchema = z.readonly(settingsObject.partial())
export type SettingsEdit = z.infer<typeof settingsEditSchema>
