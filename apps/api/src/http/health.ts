import type { ServerResponse } from 'node:http'
import type { PrismaClient } from '@loper/prisma/client'
import { migrationNames } from '@loper/prisma/schema-engine'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { busyHeaders } from '../errors.ts'

const within = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too slow')), milliseconds).unref()),
  ])

/** Whether the database answers and has every migration of this build. Never throws. */
export async function isReady(prisma: PrismaClient): Promise<boolean> {
  try {
    const [row] = await within(
      prisma.$queryRaw<{ applied: number }[]>`
        SELECT count(*)::int AS applied FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      3_000,
    )
    return (row?.applied ?? 0) >= migrationNames().length
  } catch {
    return false
  }
}

/** Answers a short JSON state. */
export function answerState(response: ServerResponse, status: number, state: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ state }))
}

/** Answers that there is no room now, and when to try again. */
export function answerBusy(response: ServerResponse): void {
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(503, { ...type, ...busyHeaders })
  response.end(JSON.stringify({ state: 'busy', code: 'BUSY' }))
}

/** The meters of this server, for Prometheus. No label says anything about a person. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const operations = new Histogram({
    name: 'loper_operation_seconds',
    help: 'Duration of GraphQL operations',
    labelNames: ['operation', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const requests = new Counter({
    name: 'loper_http_requests_total',
    help: 'HTTP requests by status',
    labelNames: ['status'] as const,
    registers: [registry],
  })
  return { registry, operations, requests }
}

export type Metrics = ReturnType<typeof createMetrics>
