import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'

const scheme = 'app'
const host = 'scholium'

/** The origin of the program's page; nothing else is ever answered. */
export const appOrigin = `${scheme}://${host}`

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Makes `app:` a scheme like `https:` for the page; must run before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
  // Node loads what is behind this name when it is first read, which takes some 80 ms. Now there is
  // nothing else to do; later the page would wait for it.
  void globalThis.Response
}

/**
 * Serves the files below a folder, and nothing outside of it, to GET requests; and what `pageFor`
 * has for an address, before them.
 */
export function serveApp(
  session: Session,
  folder: string,
  pageFor: (address: string) => Promise<string | null>,
): void {
  session.protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return answer(405)
    const page = await pageFor(request.url)
    if (page !== null) {
      return answer(200, new TextEncoder().encode(page), { 'Content-Type': mimeTypes['.html']! })
    }
    const file = fileFor(folder, request.url)
    const type = file && mimeTypes[extname(file)]
    if (!type) return answer(404)
    try {
      return answer(200, new Uint8Array(await readFile(file)), { 'Content-Type': type })
    } catch (error) {
      if (isMissing(error)) return answer(404)
      throw error
    }
  })
}

/** The file that an address names, or null if it names none inside the folder. */
function fileFor(folder: string, address: string): string | null {
  const url = new URL(address)
  const path = decodePath(url.pathname)
  if (url.host !== host || path === null) return null
  const file = join(folder, path === '/' ? 'index.html' : path)
  const inside = relative(folder, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? null : decoded
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function answer(
  status: number,
  body?: Uint8Array<ArrayBuffer>,
  headers?: Record<string, string>,
): Response {
  return new Response(body ?? null, {
    status,
    headers: {
      ...headers,
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'X-DNS-Prefetch-Control': 'off',
    },
  })
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))
  )
}
