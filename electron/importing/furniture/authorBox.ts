import { namePattern } from '../plainText/names'
import type { FurnitureRules } from './rules'

/** What stands around a portrait of the author. */
export const authorBox: FurnitureRules = {
  reason: 'author-box',
  forms: [
    /^(?:about|meet) the (?:authors?|writer)$/,
    /^(?:über (?:den autor|die autorin)|zum autor|zur autorin)$/,
    /^(?:à propos de l'auteure?|l'auteure?)$/,
    /^(?:sobre (?:el autor|la autora)|acerca del? autora?)$/,
    /^(?:この記事を書いた人|著者について|著者プロフィール|執筆者紹介)$/,
    /^[\d.,]+k? followers?(?:.{0,30})$/,
  ],
  labels: [
    'author',
    'bio',
    'biography',
    'autor',
    'autorin',
    'auteur',
    'autora',
    '著者',
    'プロフィール',
  ],
}

const biography = new RegExp(
  String.raw`^(?:About\s)?(?<name>${namePattern}),?\s(?:is|was|has|writes|covers|works|lives|teaches|reports|studied|ist|schreibt|arbeitet|lebt|berichtet|est|écrit|vit|travaille|es|escribe|vive|trabaja)\s`,
  'u',
)
const eastAsianBiography =
  /^(?<name>[\p{Script=Han}\p{Script=Katakana}・ ]{2,12})(?:は|（|、|。).{4,}/u

/** The name with which a sentence about a person begins; null if it begins otherwise. */
export function nameInBiography(text: string): string | null {
  if (text.length > 1_000) return null
  const found = biography.exec(text) ?? eastAsianBiography.exec(text)
  return found?.groups?.['name']?.trim() ?? null
}
