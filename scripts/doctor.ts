import { doctor } from '../src/cli/commands/doctor.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(doctor, process.argv.slice(2), NPM_SCRIPT)
