import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { english } from './english'

type English = typeof english

/** The name of a message: that of its area and its own, as `common.undo`. */
export type MessageId = {
  [Area in keyof English]: `${Area}.${keyof English[Area] & string}`
}[keyof English]

type Message<Id extends MessageId> = Id extends `${infer Area extends keyof English}.${infer Name}`
  ? English[Area][Name & keyof English[Area]] & string
  : never

/** The messages of another language by their names; those that are missing are said in English. */
export type Translation = Readonly<Partial<Record<MessageId, string>>>

/** The name of a message that needs nothing. */
export type PlainMessageId = {
  [Id in MessageId]: Message<Id> extends `${string}{${string}` ? never : Id
}[MessageId]

/** What a message must be given, by the names that it has for it. */
export type Given<Id extends MessageId> = GetICUArgs<
  Message<Id>,
  {
    ICUArgument: string
    ICUNumberArgument: number
    ICUDateArgument: Date
  }
>

/** The names of the tags of a message, as `key` in `Press <key>Esc</key>`. */
export type TagsOf<Id extends MessageId> = TagNames<Message<Id>>

type TagNames<Text extends string> = Text extends `${string}<${infer Name}>${infer Rest}`
  ? (Name extends `/${string}` ? never : Name) | TagNames<Rest>
  : never
