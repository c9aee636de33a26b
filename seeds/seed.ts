import { seed } from '../src/cli/commands/seed.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(seed, process.argv.slice(2), NPM_SCRIPT)
