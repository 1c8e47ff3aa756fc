import type { FurnitureRules } from './rules'

/** Lines that say who posted an article, when, and under which headings. */
export const postedBy: FurnitureRules = {
  reason: 'posted-by',
  forms: [
    /^(?:posted|published|written|submitted|filed|added) (?:by|on|in|under|at)$/,
    /^(?:posted|published|submitted|filed|added|updated|last updated|last modified|edited) (?:on|in|under|at) (?=.*(?:\d|\btagged\b|\bby\b|[|,])).{2,140}(?<![.!?])$/,
    /^(?:posted|filed) (?:in|under) (?:uncategorized|[\p{L}&-]+(?:, [\p{L} &-]+){0,8})(?: (?:tagged|tags|leave a comment|permalink|\d+ comments?).{0,120})?$/u,
    /^(?:tagged|tags|labels|categories|category|topics|filed under|posted in|schlagwörter|schlagworte|kategorien?|mots-clés|étiquettes|catégories?|etiquetas|categorías?|タグ|カテゴリー?) ?[:：] ?.{2,160}(?<![.!?。])$/,
    /^(?:\d{1,3}|one|two|three|four|five) min(?:ute)?s?\.? read$/,
    /^lesezeit:? (?:ca\. )?\d{1,3} min(?:uten?)?\.?$/,
    /^temps de lecture ?:? \d{1,3} min(?:utes?)?\.?$/,
    /^tiempo de lectura:? \d{1,3} min(?:utos?)?\.?$/,
    /^reading time:? .{1,20}$/,
    /^(?:bookmark the )?permalink\.?$/,
    /^view all posts by .{1,60}$/,
    /^(?:veröffentlicht|geschrieben|erstellt|gepostet) (?:von|am|in)(?: .{2,80})?(?<![.!?])$/,
    /^(?:publié|posté|rédigé|écrit) (?:par|le|dans)(?: .{2,80})?(?<![.!?])$/,
    /^(?:publicado|escrito) (?:por|el|en)(?: .{2,80})?(?<![.!?])$/,
    /^投稿(?:者|日) ?[:：]? ?.{0,40}$/,
  ],
  labels: ['by', 'posted', 'published', 'updated', 'uncategorized', 'member-only story', 'author'],
}
