import { config } from 'zod'

// Zod tries whether it may compile its checks with `new Function`. The page's policy forbids that,
// and would report every try as a breach. Imported before anything that defines a schema.
config({ jitless: true })
