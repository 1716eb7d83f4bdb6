/** The list of features is the product. */
import type { Resolvers } from '@loper/graphql/resolvers'
import { scalars } from '../scalars.ts'
import { resolvers as accounts } from './accounts/accounts.resolvers.ts'
import { resolvers as activities } from './activities/activities.resolvers.ts'
import { resolvers as afterwards } from './afterwards/afterwards.resolvers.ts'
import { resolvers as opinionCode } from './afterwards/opinion-code.resolvers.ts'
import { resolvers as dashboards } from './dashboards/dashboards.resolvers.ts'
import { resolvers as feeds } from './feeds/feeds.resolvers.ts'
import { resolvers as games } from './games/games.resolvers.ts'
import { resolvers as play } from './games/play.resolvers.ts'
import { resolvers as invitations } from './invitations/invitations.resolvers.ts'
import { resolvers as learning } from './learning/learning.resolvers.ts'
import { resolvers as members } from './organisations/members.resolvers.ts'
import { resolvers as organisations } from './organisations/organisations.resolvers.ts'
import { resolvers as partnerships } from './partnerships/partnerships.resolvers.ts'
import { resolvers as people } from './people/people.resolvers.ts'
import { resolvers as pilots } from './pilots/pilots.resolvers.ts'
import { resolvers as promotion } from './promotion/promotion.resolvers.ts'
import { resolvers as referrals } from './referrals/referrals.resolvers.ts'
import { resolvers as regions } from './regions/regions.resolvers.ts'
import { resolvers as services } from './services/services.resolvers.ts'
import { resolvers as door } from './sessions/door.resolvers.ts'
import { resolvers as hostNotes } from './sessions/host-notes.resolvers.ts'
import { resolvers as planning } from './sessions/planning.resolvers.ts'
import { resolvers as queue } from './sessions/queue.resolvers.ts'
import { resolvers as run } from './sessions/run.resolvers.ts'
import { resolvers as series } from './sessions/series.resolvers.ts'
import { resolvers as sessions } from './sessions/sessions.resolvers.ts'
import { resolvers as uploads } from './uploads/uploads.resolvers.ts'

export const resolvers: Resolvers[] = [
  scalars as Resolvers,
  accounts,
  activities,
  afterwards,
  opinionCode,
  dashboards,
  invitations,
  learning,
  feeds,
  games,
  play,
  organisations,
  members,
  partnerships,
  people,
  pilots,
  promotion,
  referrals,
  regions,
  services,
  door,
  hostNotes,
  planning,
  queue,
  series,
  run,
  sessions,
  uploads,
]
