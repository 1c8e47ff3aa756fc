import { escapeHtml } from './escapeHtml'

/** The attribute that names the language of a text, by which its faces are chosen; none for null. */
export function languageAttribute(language: string | null): string {
  return language === null ? '' : ` lang="${escapeHtml(language)}"`
}
