import type { Organisation } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

type Kind = 'ORGANISATION' | 'MUNICIPALITY' | 'REGION'
const folders: Record<Kind, string> = { ORGANISATION: 'organisatie', MUNICIPALITY: 'gemeente', REGION: 'regio' }

/** The feeds that fit the site of an organisation: its own first. */
export async function feedsOf(context: Context, { id, name }: Organisation) {
  assertCan(context, 'feed:see', null)
  const areas = await context.tx.serviceArea.findMany({
    where: { organisationId: id, validTo: null },
    include: { municipality: { include: { labourMarketRegion: true } } },
    orderBy: { municipality: { name: 'asc' } },
  })
  const source = (kind: Kind, named: string, code: string) => {
    const base = `${context.config.publicUrl}/feeds/${folders[kind]}/${code}`
    return {
      kind,
      name: named,
      calendarUrl: `${base}/agenda.ics`,
      jsonUrl: `${base}/bijeenkomsten.json`,
      fragmentUrl: `${base}/bijeenkomsten.html`,
      pageUrl: `${base}/inbedden`,
    }
  }
  const municipalities = areas.map(({ municipality }) => municipality)
  const regions = new Map(municipalities.map(({ labourMarketRegion }) => [labourMarketRegion.code, labourMarketRegion]))
  return [
    source('ORGANISATION', name, id),
    ...municipalities.map((one) => source('MUNICIPALITY', one.name, one.code)),
    ...[...regions.values()].map((one) => source('REGION', one.name, one.code)),
  ]
}
