/** Reads the environment, opens the database, migrates, seeds an empty demo, listens; and lets running operations finish at the end. */
import { ConfigError, readConfig } from './env.ts'
import { openDatabase } from './open-database.ts'
import { startServer } from './server.ts'

async function main(): Promise<void> {
  const config = readConfig()
  const opened = await openDatabase(config)
  const server = await startServer({ config, database: opened.database })
  console.log(`Loper runs on ${config.publicUrl}`)
  if (config.demo) {
    console.log(
      'Everything you see is invented. Sign in with one click on /inloggen; mails are on /dev/inbox. Accounts:',
    )
    for (const account of opened.demoAccounts) console.log(`  ${account}`)
  }
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await server.stop()
    await opened.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: Error) => {
  console.error(error instanceof ConfigError ? `Loper does not start. ${error.message}` : error)
  process.exit(1)
})
