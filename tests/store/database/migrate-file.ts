/** A program for tests: brings a database up to date, with migrations of later versions too. Arguments: FILE MIGRATED. */
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { readMigrations } from '../../../src/store/database/migrations/migrations.ts'
import { laterMigrations } from './later-migrations.ts'

const [file, migrated] = process.argv.slice(2)
const migrations = [...readMigrations(), ...laterMigrations(migrated!)]
process.stdout.write('begins\n')
await migrate(file!, { migrations })
process.stdout.write('is done\n')
