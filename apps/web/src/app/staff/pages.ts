import type { ComponentType } from 'react'

/** A page of the staff front: its path (as the router writes it) and how its component is loaded. */
export type StaffPageEntry = { path: string; load(): Promise<ComponentType> }

/** Every staff page. A page in the menu (navigation.ts) shows as soon as it is in this list. */
export const staffPages: readonly StaffPageEntry[] = [
  { path: '/werk', load: () => import('../../features/dashboards/today-page.tsx').then((m) => m.TodayPage) },
  { path: '/werk/regio', load: () => import('../../features/dashboards/region-page.tsx').then((m) => m.RegionPage) },
  { path: '/werk/balie', load: () => import('../../features/services/desk-page.tsx').then((m) => m.DeskPage) },
  { path: '/werk/aanbod', load: () => import('../../features/services/services-page.tsx').then((m) => m.ServicesPage) },
  {
    path: '/werk/herkennen',
    load: () => import('../../features/recognition/recognition-page.tsx').then((m) => m.RecognitionPage),
  },
  {
    path: '/werk/sessies',
    load: () => import('../../features/sessions/sessions-page.tsx').then((m) => m.SessionsPage),
  },
  {
    path: '/werk/sessies/nieuw',
    load: () => import('../../features/sessions/new-session-page.tsx').then((m) => m.NewSessionPage),
  },
  {
    path: '/werk/sessies/$id',
    load: () => import('../../features/sessions/session-page.tsx').then((m) => m.SessionPage),
  },
  {
    path: '/werk/sessies/$id/wijzigen',
    load: () => import('../../features/sessions/change-session-page.tsx').then((m) => m.ChangeSessionPage),
  },
  {
    path: '/werk/sessies/$id/draaiboek',
    load: () => import('../../features/sessions/run-sheet-page.tsx').then((m) => m.RunSheetPage),
  },
  {
    path: '/werk/sessies/$id/promotie',
    load: () => import('../../features/promotion/promotion-page.tsx').then((m) => m.PromotionPage),
  },
  {
    path: '/werk/sessies/$id/deur',
    load: () => import('../../features/sessions/door-page.tsx').then((m) => m.DoorPage),
  },
  {
    path: '/werk/sessies/$id/vragen',
    load: () => import('../../features/afterwards/opinion-code-page.tsx').then((m) => m.OpinionCodePage),
  },
  { path: '/werk/feeds', load: () => import('../../features/feeds/feeds-page.tsx').then((m) => m.FeedsPage) },
  {
    path: '/werk/werkvormen',
    load: () => import('../../features/activities/activities-page.tsx').then((m) => m.ActivitiesPage),
  },
  {
    path: '/werk/werkvormen/$key',
    load: () => import('../../features/activities/activity-page.tsx').then((m) => m.ActivityPage),
  },
  {
    path: '/werk/werkvormen/$key/printen',
    load: () => import('../../features/activities/activity-print-page.tsx').then((m) => m.ActivityPrintPage),
  },
  {
    path: '/werk/werkvormen/$key/eigen-versie',
    load: () => import('../../features/activities/own-version-page.tsx').then((m) => m.OwnVersionPage),
  },
  {
    path: '/werk/e-learnings',
    load: () => import('../../features/learning/e-learnings-page.tsx').then((m) => m.ELearningsPage),
  },
  {
    path: '/werk/spel/$id',
    load: () => import('../../features/games/game-room-page.tsx').then((m) => m.GameRoomPage),
  },
  {
    path: '/werk/spel/$id/scherm',
    load: () => import('../../features/games/game-screen-page.tsx').then((m) => m.GameScreenPage),
  },
  {
    path: '/werk/doorverwijzen',
    load: () => import('../../features/referrals/new-referral-page.tsx').then((m) => m.NewReferralPage),
  },
  {
    path: '/werk/doorverwijzingen',
    load: () => import('../../features/referrals/referrals-page.tsx').then((m) => m.ReferralsPage),
  },
  {
    path: '/werk/doorverwijzingen/$id',
    load: () => import('../../features/referrals/referrals-page.tsx').then((m) => m.ReferralsPage),
  },
  {
    path: '/werk/uitnodigingen',
    load: () => import('../../features/invitations/invitations-page.tsx').then((m) => m.InvitationsPage),
  },
  {
    path: '/werk/uitnodigingen/$id/printen',
    load: () => import('../../features/invitations/invitation-print-page.tsx').then((m) => m.InvitationPrintPage),
  },
  {
    path: '/werk/samenwerkingen',
    load: () => import('../../features/partnerships/partnerships-page.tsx').then((m) => m.PartnershipsPage),
  },
  {
    path: '/werk/samenwerkingen/$id',
    load: () => import('../../features/partnerships/partnership-page.tsx').then((m) => m.PartnershipPage),
  },
  {
    path: '/werk/aanpakken',
    load: () => import('../../features/partnerships/approaches-page.tsx').then((m) => m.ApproachesPage),
  },
  {
    path: '/werk/aanpakken/$id',
    load: () => import('../../features/partnerships/approach-page.tsx').then((m) => m.ApproachPage),
  },
  {
    path: '/werk/aanpakken/$id/starten',
    load: () => import('../../features/partnerships/start-approach-page.tsx').then((m) => m.StartApproachPage),
  },
  {
    path: '/werk/pilots',
    load: () => import('../../features/pilots/pilots-page.tsx').then((m) => m.PilotsPage),
  },
  {
    path: '/werk/pilots/$id',
    load: () => import('../../features/pilots/pilot-page.tsx').then((m) => m.PilotPage),
  },
  {
    path: '/werk/organisaties',
    load: () => import('../../features/organisations/organisations-page.tsx').then((m) => m.OrganisationsPage),
  },
  {
    path: '/werk/organisaties/$id',
    load: () => import('../../features/organisations/organisation-page.tsx').then((m) => m.OrganisationPage),
  },
  {
    path: '/werk/instellingen',
    load: () => import('../../features/accounts/settings-page.tsx').then((m) => m.SettingsPage),
  },
]
