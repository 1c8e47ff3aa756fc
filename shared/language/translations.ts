import type { Translation } from './catalogue'

/** The languages besides English by their BCP 47 names; what one lacks is said in English. */
export const translations: Readonly<Record<string, Translation>> = {}
