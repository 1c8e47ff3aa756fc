/** What charts are saved as: the picture, or its figures. */
export const chartFormats = ['svg', 'csv'] as const
export type ChartFormat = (typeof chartFormats)[number]
