import type { IncomingMessage } from 'node:http'
import { isIP, SocketAddress } from 'node:net'
import type { Logger } from 'pino'
import type { Config } from '../env.ts'

export type NetworkOf = (request: IncomingMessage) => string

/** The four groups that a provider gives to one house: the rest of an IPv6 address costs nothing to change. */
function house(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - groups.length - after.length)).fill('0')
  return [...groups, ...zeros, ...after].slice(0, 4).join(':')
}

/** One network, as limits count it. Null for what is no address. */
function network(written: string | undefined): string | null {
  const address = (written ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '')
  const version = isIP(address)
  if (version === 0) return null
  if (version === 4) return address
  const { address: plain } = new SocketAddress({ address: address.replace(/%.*$/, ''), family: 'ipv6' })
  return house(plain)
}

/**
 * Which network a request comes from. What it says itself (x-forwarded-for) counts only as far as our own proxies wrote it: the
 * installation tells how many stand before Loper, and each adds one address at the end.
 */
export function networkReader({ proxies, demo }: Pick<Config, 'proxies' | 'demo'>, logger: Logger): NetworkOf {
  let warned = false
  return ({ headers, socket }) => {
    const peer = network(socket.remoteAddress) ?? 'unknown'
    const forwarded = String(headers['x-forwarded-for'] ?? '')
    if (proxies > 0) return network(forwarded.split(',').at(-proxies)) ?? peer
    if (forwarded && !demo && !warned) {
      warned = true
      logger.warn(
        'a proxy stands before Loper, but LOPER_PROXIES does not say so: everybody behind it counts as one network',
      )
    }
    return peer
  }
}
