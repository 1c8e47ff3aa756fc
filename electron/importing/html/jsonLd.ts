import type { Page } from './page'

/** What a page says about its article in JSON-LD, in the terms of schema.org. */
export interface ArticleData {
  readonly headline: string | null
  readonly author: string | null
  readonly datePublished: string | null
  readonly inLanguage: string | null
  readonly url: string | null
  readonly publisher: string | null
}

const articleType = /(?:Article|Posting|Report|Review|WebPage)$/
const mostItems = 200

/** The data of the first article that a page describes; null if it describes none. */
export function articleData(page: Page): ArticleData | null {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'))
  const items = scripts.flatMap((script) => itemsIn(parsed(script.textContent ?? '')))
  const typed = items.filter((item) => typesOf(item).some((type) => articleType.test(type)))
  // A page describes itself beside its article, with less.
  const item = typed.find((item) => !typesOf(item).includes('WebPage')) ?? typed[0]
  if (!item) return null
  return {
    headline: text(item['headline']) ?? text(item['name']),
    author: namesOf(item['author']),
    datePublished: text(item['datePublished']),
    inLanguage: text(item['inLanguage']),
    url: text(item['url']) ?? text(record(item['mainEntityOfPage'])?.['@id']),
    publisher: namesOf(item['publisher']),
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch (error) {
    // Data that is not JSON says nothing; the page itself still does.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function itemsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value))
    return (value as readonly unknown[]).slice(0, mostItems).flatMap((each) => graphOf(each))
  return graphOf(value)
}

function graphOf(value: unknown): readonly Record<string, unknown>[] {
  const item = record(value)
  if (!item) return []
  const graph = item['@graph']
  const inside: readonly unknown[] = Array.isArray(graph) ? graph.slice(0, mostItems) : []
  return [item, ...inside.map(record).filter((each) => each !== null)]
}

function typesOf(item: Readonly<Record<string, unknown>>): readonly string[] {
  const type = item['@type']
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

/** One name, or several joined by commas. */
function namesOf(value: unknown): string | null {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value]
  const names = all.flatMap((each) => text(each) ?? text(record(each)?.['name']) ?? [])
  return names.length === 0 ? null : names.join(', ')
}

function record(value: unknown): Record<string, unknown> | null {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? (value as Record<string, unknown>) : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
