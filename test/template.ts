import { migrate } from '../server/platform/migrate.ts'
import { adminDatabaseUrl, asAdmin, templateName, withDatabase } from './world.ts'

// Makes the migrated, empty database that test files copy. Run once before them.
const adminUrl = adminDatabaseUrl()
await asAdmin(adminUrl, `drop database if exists ${templateName} with (force)`)
await asAdmin(adminUrl, `create database ${templateName}`)
await migrate(withDatabase(adminUrl, templateName))
