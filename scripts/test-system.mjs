/** What `npm test` needs from the system besides Node: a browser and PostgreSQL's server. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const isThere = {
  chromium: () => existsSync('/usr/bin/chromium'),
  postgresql: () => {
    const folder = '/usr/lib/postgresql'
    const versions = existsSync(folder) ? readdirSync(folder) : []
    return versions.some((version) => existsSync(`${folder}/${version}/bin/initdb`))
  },
}

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** The words to put before a command that needs root, or null when we may not. */
function asRoot() {
  if (process.getuid?.() === 0) return []
  return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : null
}

/**
 * Installs Debian's packages `chromium` and `postgresql` when they are missing and we may. Returns the names of those
 * that are still missing.
 */
export function installSystemPackages() {
  const missing = () => Object.keys(isThere).filter((name) => !isThere[name]())
  const wanted = missing()
  if (wanted.length === 0) return []
  const before = asRoot()
  if (!before || !runs('apt-get', '--version')) return wanted
  console.log(`Installing ${wanted.join(' and ')} from the system's packages …`)
  const apt = (...args) => {
    const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  apt('update')
  // Someone else may be installing at this moment.
  apt('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...wanted)
  return missing()
}
