import type { Reply } from '../../shared/contract'

/**
 * The reply to a call, or, where none came, a failed one with that sentence: whoever calls waits for
 * a reply and nothing else. Never rejects.
 */
export async function replyOrFailure<Value>(
  reply: Promise<Reply<Value>>,
  sentence: string,
): Promise<Reply<Value>> {
  try {
    return await reply
  } catch (error) {
    // oxlint-disable-next-line no-console -- the one place where a page that has no log can tell why
    console.error(error)
    return { ok: false, code: 'unanswered', message: sentence }
  }
}
