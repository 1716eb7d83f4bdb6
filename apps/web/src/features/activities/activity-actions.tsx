import { Trans, useLingui } from '@lingui/react/macro'
import type { ActivityPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { useArchiveVersion } from './use-archive-version.ts'

type Props = { activity: NonNullable<ActivityPageQuery['activity']>; canPlan: boolean }

/** What to do with an activity: plan it, or make it the library's own. */
export function ActivityActions({ activity, canPlan }: Props) {
  const { t } = useLingui()
  const { archiveVersion, restoreVersion } = useArchiveVersion()
  const { key, title, version, viewerCanMakeVersion } = activity
  const change = paths.ownActivity(key, { versie: version?.id })
  return (
    <>
      {canPlan && !version?.archivedAt && (
        <ButtonLink tone="primary" icon="plus" href={paths.newSession({ werkvorm: key, versie: version?.id })}>
          <Trans>Plan een bijeenkomst</Trans>
        </ButtonLink>
      )}
      {!version && viewerCanMakeVersion && (
        <ButtonLink icon="edit" href={change}>
          <Trans>Maak een eigen versie</Trans>
        </ButtonLink>
      )}
      {version?.viewerCanChange && (
        <MenuButton
          label={t`Meer`}
          items={[
            { id: 'change', label: t`Verander deze versie`, icon: 'edit', href: change },
            { id: 'original', label: t`Bekijk het origineel`, icon: 'eye', href: paths.activity(key) },
            version.archivedAt
              ? {
                  id: 'restore',
                  label: t`Zet deze versie terug`,
                  icon: 'undo',
                  onAction: () => void restoreVersion(version.id, title),
                }
              : {
                  id: 'archive',
                  label: t`Haal deze versie weg`,
                  icon: 'trash',
                  onAction: () => void archiveVersion(version.id, title),
                },
          ]}
        />
      )}
    </>
  )
}
