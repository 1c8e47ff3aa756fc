import { lazy, type ComponentType } from 'react'

/** A component that is loaded when it is drawn first. */
export interface LazyAnew {
  /** The same until it is forgotten. */
  readonly component: () => ComponentType
  /** Has it loaded anew when it is drawn next: React’s `lazy` remembers for ever that it failed. */
  readonly forget: () => void
}

/** A component of a module that `load` imports. */
export function lazyAnew<Module>(
  load: () => Promise<Module>,
  componentOf: (module: Module) => ComponentType,
): LazyAnew {
  let known: ComponentType | null = null
  let failed: string | null = null
  let attempts = 0

  async function loadAnew(): Promise<Module> {
    try {
      if (failed === null) return await load()
      // So does the browser, of an address.
      return (await import(/* @vite-ignore */ `${failed}?${++attempts}`)) as Module
    } catch (error) {
      failed ??= addressIn(error)
      throw error
    }
  }

  return {
    component: () => (known ??= lazy(async () => ({ default: componentOf(await loadAnew()) }))),
    forget: () => {
      known = null
    },
  }
}

/** The module that a browser says it could not import. */
function addressIn(error: unknown): string | null {
  return /\S+:\/\/\S+\.js\b/.exec(String(error))?.[0] ?? null
}
