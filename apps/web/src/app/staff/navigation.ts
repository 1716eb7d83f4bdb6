import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Place } from '@loper/graphql/documents'
import type { IconName } from '../../ui/icon-paths.ts'
import { paths } from '../paths.ts'
import { staffPages } from './pages.ts'

type NavigationItem = { path: string; label: MessageDescriptor; icon: IconName; place?: Place; menu?: false }

/** The menu in its order. `place`: what the api must offer the viewer to show it. `menu: false`: only in the search. */
const items: readonly NavigationItem[] = [
  { path: paths.today(), label: msg`Vandaag`, icon: 'home' },
  { path: paths.desk(), label: msg`Balie`, icon: 'desk', place: 'DESK' },
  { path: paths.recognise(), label: msg`Herkennen`, icon: 'eye', place: 'REFER' },
  { path: paths.newReferral(), label: msg`Doorverwijzen`, icon: 'arrow-forward', place: 'REFER', menu: false },
  { path: paths.referrals(), label: msg`Doorverwijzingen`, icon: 'swap', place: 'REFERRALS' },
  { path: paths.invitations(), label: msg`Uitnodigingen`, icon: 'mail', place: 'INVITATIONS' },
  { path: paths.sessions(), label: msg`Sessies`, icon: 'calendar', place: 'SESSIONS' },
  { path: paths.newSession(), label: msg`Nieuwe sessie`, icon: 'plus', place: 'SESSIONS', menu: false },
  { path: paths.feeds(), label: msg`Sessies op je eigen site`, icon: 'swap', place: 'SESSIONS', menu: false },
  { path: paths.activities(), label: msg`Werkvormen`, icon: 'bulb', place: 'ACTIVITIES' },
  { path: paths.eLearnings(), label: msg`E-learnings`, icon: 'computer', place: 'ACTIVITIES', menu: false },
  { path: paths.services(), label: msg`Aanbod`, icon: 'book', place: 'SERVICES' },
  { path: paths.partnerships(), label: msg`Samenwerkingen`, icon: 'people', place: 'PARTNERSHIPS' },
  { path: paths.approaches(), label: msg`Aanpakken`, icon: 'recipe', place: 'PARTNERSHIPS' },
  { path: paths.pilots(), label: msg`Pilots`, icon: 'flag', place: 'PILOTS' },
  { path: paths.region(), label: msg`Regio`, icon: 'map', place: 'REGION' },
  { path: paths.organisations(), label: msg`Organisaties`, icon: 'building', place: 'ORGANISATIONS' },
  { path: paths.settings(), label: msg`Instellingen`, icon: 'settings' },
]

/** The pages that the api offers the viewer, as far as they exist. */
export function navigationFor(places: readonly Place[]): NavigationItem[] {
  return items.filter(
    ({ path, place }) => staffPages.some((page) => page.path === path) && (!place || places.includes(place)),
  )
}
