import type { ArticleRecord } from '../../shared/article/article'
import type { Change, LibraryState, SimpleChange } from '../../shared/notes/changes'
import type { Card, Grade } from '../../shared/notes/card'
import { highlightColors, type Highlight } from '../../shared/notes/highlight'
import { newTag, type Tag } from '../../shared/notes/tag'
import { sentence, sentences } from '../bench/generate/prose'
import type { SeededRandom } from '../bench/seededRandom'

/** What changes are made of: chance, and a source of text that is never the same. */
export interface Ingredients {
  readonly random: SeededRandom
  readonly next: () => string
}

/** Text that files, lines, JSON or Unicode could trip over. */
const nasty = [
  '\n', '\r\n', '\u2028', '"\\"', '\\u0000', '\0', '🌊', '\ud83d', '{"more":true}', '\t', 'e\u0301', '\ufeff',
] as const // prettier-ignore

/** A change that the program could make in a state. */
export function randomChange(state: LibraryState, ingredients: Ingredients): Change {
  const { random } = ingredients
  const kind = random.fraction()
  if (kind < 0.75) {
    const change = randomHighlightChange(state, ingredients)
    if (change) return change
  }
  if (kind < 0.9) return randomTagChange(state, ingredients)
  return randomArticleChange(state, ingredients) ?? addTag(ingredients)
}

/** A change of so many parts, all over the library; of one where there is nothing to highlight. */
export function largeChange(
  state: LibraryState,
  parts: number,
  { random, next }: Ingredients,
): Change {
  const held = heldArticles(state)
  if (held.length === 0) return addTag({ random, next })
  const some = random.shuffled(held).slice(0, random.integer(1, held.length))
  const addsMost = random.fraction() < (countHighlights(state) < 3_000 ? 0.8 : 0.2)
  const untouched = new Map(
    some.map(({ id }) => [id, random.shuffled(state.highlights.get(id)!)] as const),
  )
  const changes = Array.from({ length: parts }, (): SimpleChange => {
    const articleId = random.pick(some).id
    const known = random.fraction() < (addsMost ? 0.2 : 0.9) && untouched.get(articleId)!.pop()
    if (!known) return addHighlight(state, articleId, { random, next })
    return random.fraction() < 0.5
      ? { kind: 'remove-highlight', articleId, highlight: known }
      : editHighlight(state, articleId, known, { random, next })
  })
  return { kind: 'together', changes }
}

/** The articles whose notes can be changed, but those that go when the library is opened next. */
export function heldArticles({ articles, highlights }: LibraryState): readonly ArticleRecord[] {
  return articles.filter((article) => !isForgotten(article) && highlights.has(article.id))
}

/** Whether an article was deleted so long ago that opening the library removes it for good. */
export function isForgotten({ deleted }: ArticleRecord): boolean {
  return deleted !== null && deleted < '2021'
}

function countHighlights({ highlights }: LibraryState): number {
  return [...highlights.values()].reduce((sum, { length }) => sum + length, 0)
}

function randomHighlightChange(state: LibraryState, ingredients: Ingredients): Change | null {
  const { random } = ingredients
  const held = heldArticles(state)
  if (held.length === 0) return null
  const articleId = random.pick(held).id
  const list = state.highlights.get(articleId)!
  if (list.length === 0 || random.fraction() < 0.45) {
    return addHighlight(state, articleId, ingredients)
  }
  const highlight = random.pick(list)
  return random.fraction() < 0.2
    ? { kind: 'remove-highlight', articleId, highlight }
    : editHighlight(state, articleId, highlight, ingredients)
}

function addHighlight(
  state: LibraryState,
  articleId: string,
  ingredients: Ingredients,
): SimpleChange {
  const { next } = ingredients
  const created = moment(ingredients)
  const highlight: Highlight = {
    id: next(),
    ...passage(ingredients),
    color: ingredients.random.pick(highlightColors),
    tags: someTags(state, ingredients),
    note: note(ingredients),
    card: null,
    created,
    modified: created,
  }
  return { kind: 'add-highlight', articleId, highlight }
}

/** Another note, other tags, another ink or another place; or it becomes a card or is reviewed. */
function editHighlight(
  state: LibraryState,
  articleId: string,
  old: Highlight,
  ingredients: Ingredients,
): SimpleChange {
  const { random } = ingredients
  const modified = moment(ingredients)
  const edit = random.pick([
    () => ({ note: note(ingredients) }),
    () => ({ tags: someTags(state, ingredients) }),
    () => ({ color: random.pick(highlightColors) }),
    () => passage(ingredients),
    () => ({ card: cardAfter(old, ingredients) }),
  ])()
  const before = Object.fromEntries(
    Object.entries({ ...old }).filter(([field]) => field in edit || field === 'modified'),
  )
  const after = { ...edit, modified }
  return { kind: 'edit-highlight', articleId, highlightId: old.id, before, after }
}

function randomTagChange(state: LibraryState, ingredients: Ingredients): Change {
  const { random } = ingredients
  const kind = random.fraction()
  if (state.tags.length === 0 || kind < (state.tags.length < 40 ? 0.5 : 0.1)) {
    return addTag(ingredients)
  }
  const tag = random.pick(state.tags)
  if (kind > 0.8) return removeTag(state, tag)
  const after = { name: tagName(ingredients) }
  return { kind: 'edit-tag', tagId: tag.id, before: { name: tag.name }, after }
}

function addTag(ingredients: Ingredients): SimpleChange {
  const tag = newTag(ingredients.next(), tagName(ingredients), moment(ingredients))
  return { kind: 'add-tag', tag }
}

/** The tag goes, and from every highlight that had it. */
function removeTag(state: LibraryState, tag: Tag): Change {
  const edits = heldArticles(state).flatMap(({ id: articleId }) =>
    state.highlights
      .get(articleId)!
      .filter(({ tags }) => tags.includes(tag.id))
      .map(({ id: highlightId, tags }): SimpleChange => {
        const after = { tags: tags.filter((id) => id !== tag.id) }
        return { kind: 'edit-highlight', articleId, highlightId, before: { tags }, after }
      }),
  )
  return { kind: 'together', changes: [...edits, { kind: 'remove-tag', tag }] }
}

/** Another title, or the article is deleted or brought back. */
function randomArticleChange(state: LibraryState, ingredients: Ingredients): Change | null {
  const { random } = ingredients
  const articles = heldArticles(state)
  if (articles.length === 0) return null
  const { id: articleId, title, deleted } = random.pick(articles)
  const kind = random.fraction()
  if (kind < 0.6) {
    const after = { title: `${sentence(random)} ${ingredients.next()}` }
    return { kind: 'edit-article', articleId, before: { title }, after }
  }
  const longAgo = articles.length > 5 && kind > 0.9
  const now = longAgo ? '2020-02-02T10:00:00.000Z' : new Date().toISOString()
  const after = { deleted: deleted === null || longAgo ? now : null }
  return { kind: 'edit-article', articleId, before: { deleted }, after }
}

function passage({ random, next }: Ingredients) {
  const start = random.integer(0, 20_000)
  const quote = sentence(random)
  return { start, end: start + quote.length, quote, prefix: `${next()} `, suffix: ' and' }
}

function cardAfter({ card, quote }: Highlight, ingredients: Ingredients): Card {
  const { random } = ingredients
  if (!card) {
    const end = Math.min(quote.length, 7)
    const hidden = { start: 0, end, text: quote.slice(0, end) }
    return { answer: random.pick(['note', hidden]), made: moment(ingredients), reviews: [] }
  }
  const review = { time: moment(ingredients), grade: random.pick<Grade>([1, 2, 3, 4]) }
  return { ...card, reviews: [...card.reviews, review] }
}

function note({ random, next }: Ingredients): string {
  const told = sentences(random, random.integer(1, 3))
  return random.fraction() < 0.3 ? `${told}${random.pick(nasty)}${next()}` : `${told} ${next()}`
}

function tagName({ random, next }: Ingredients): string {
  return `${sentence(random).slice(0, 12)} ${next()}`
}

function someTags({ tags }: LibraryState, { random }: Ingredients): readonly string[] {
  if (tags.length === 0) return []
  const given = Array.from({ length: random.integer(0, 3) }, () => random.pick(tags).id)
  return [...new Set(given)]
}

function moment({ random }: Ingredients): string {
  return new Date(Date.UTC(2025, 0, 1) + random.integer(0, 4e10)).toISOString()
}
