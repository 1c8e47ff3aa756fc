import { runCli } from './runCli'

export { runCli }

// Inside the packaged program the main process calls `runCli` itself.
if (!process.versions['electron']) process.exitCode = await runCli(process.argv.slice(2))
