import { z } from 'zod'
import { noteGroups, noteOrders } from './catalogue/notesQuery'
import { highlightColorSchema } from './notes/highlight'

/** How far each measure of the page can be set. */
export const readingLimits = {
  /** Pixels. */
  fontSize: { min: 12, max: 40 },
  /** A multiple of the font size. */
  lineHeight: { min: 1.2, max: 2.2 },
  /** The length of a line in characters. */
  measure: { min: 40, max: 100 },
} as const

/** How large all that the window shows can be, in percent of the usual. */
export const interfaceSizes = [100, 110, 125, 150, 175, 200] as const
export type InterfaceSize = (typeof interfaceSizes)[number]

/** How far reviewing can be set. */
export const reviewLimits = {
  /** Different cards a day. */
  cards: { min: 1, max: 500 },
  /** How likely it is to be that a card is remembered when it is due. */
  retention: { min: 0.7, max: 0.97 },
} as const

/** How many weights FSRS 6 has. */
export const weightCount = 21

const { fontSize, lineHeight, measure } = readingLimits
const { cards, retention } = reviewLimits

/** What reviewing depends on. */
export const reviewSettingsShape = {
  reviewLimit: z.int().min(cards.min).max(cards.max),
  reviewRetention: z.number().min(retention.min).max(retention.max),
  /** Those of FSRS 6; null for the ones it has by itself. */
  reviewWeights: z.array(z.number()).length(weightCount).readonly().nullable(),
}

/** What the reader can set; `defaultSettings` holds what it is until then. */
const settingsObject = z.object({
  /** `contrast` is black and white, and light or dark like the system. */
  theme: z.enum(['system', 'light', 'sepia', 'dark', 'contrast']),
  /** Of everything in the window, the page as well. */
  interfaceSize: z.literal(interfaceSizes),
  typeface: z.enum(['serif', 'sans']),
  fontSize: z.number().min(fontSize.min).max(fontSize.max),
  lineHeight: z.number().min(lineHeight.min).max(lineHeight.max),
  measure: z.int().min(measure.min).max(measure.max),
  /** The ink of the last highlight. */
  color: highlightColorSchema,
  /** What a new highlight over old ones does: both are kept, the old are extended, or it asks. */
  overlap: z.enum(['keep', 'extend', 'ask']),
  libraryOrder: z.enum(['added', 'title', 'author', 'notes']),
  /** How the highlights of all articles are listed. */
  notesOrder: z.enum(noteOrders),
  notesGroup: z.enum(noteGroups),
  libraryShown: z.boolean(),
  notesShown: z.boolean(),
  /** What the panel at the left shows. */
  libraryTab: z.enum(['library', 'contents']),
  ...reviewSettingsShape,
  /** The article that was open last. */
  openArticle: z.string().nullable(),
})

export type Settings = Readonly<z.infer<typeof settingsObject>>

export const defaultSettings: Settings = {
  theme: 'system',
  interfaceSize: 100,
  typeface: 'serif',
  fontSize: 19,
  lineHeight: 1.6,
  measure: 66,
  color: 'yellow',
  overlap: 'keep',
  libraryOrder: 'added',
  notesOrder: 'newest',
  notesGroup: 'none',
  libraryShown: true,
  notesShown: false,
  libraryTab: 'library',
  reviewLimit: 20,
  reviewRetention: 0.9,
  reviewWeights: null,
  openArticle: null,
}

/** What a change of the settings says: any part of them. */
export const settingsEditSchema = z.readonly(settingsObject.partial())

export type SettingsEdit = z.infer<typeof settingsEditSchema>

/**
 * The same as it is stored. A later version of the program may have set what this one does not know:
 * that is passed over, so that it does no harm to what stands beside it.
 */
export const storedSettingsSchema = z
  .record(z.string(), z.unknown())
  .transform((stored): SettingsEdit =>
    Object.fromEntries(
      Object.entries(settingsObject.shape).flatMap(([name, schema]) => {
        const { success, data } = schema.safeParse(stored[name])
        return success ? [[name, data]] : []
      }),
    ),
  )
