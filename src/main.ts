import { serve } from './cli/commands/serve.ts'
import { runCommand } from './cli/run-command.ts'
import { NPM_SCRIPT } from './cli/surroundings.ts'

process.exitCode = await runCommand(serve, process.argv.slice(2), NPM_SCRIPT)
