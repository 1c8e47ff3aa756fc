import { hasDisplay } from './set-up/display.mjs'
import { runCommand } from './set-up/failure.mjs'
import { setUp } from './set-up/set-up.mjs'

await runCommand(async () => {
  await setUp({ virtualDisplay: !hasDisplay() })
  return 0
})
