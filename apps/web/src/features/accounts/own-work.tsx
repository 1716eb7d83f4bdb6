import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { roleNames } from '../../app/staff/role-names.ts'
import { membershipKey, useViewer } from '../../app/staff/viewer.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'

/** Every organisation that the viewer works for, and for which one now. */
export function OwnWork() {
  const { t, i18n } = useLingui()
  const { membership, memberships, chooseMembership } = useViewer()
  return (
    <Section title={t`Waar je werkt`} lead={t`Klopt dit niet? Vraag het je coördinator.`}>
      <ul className="-mt-4">
        {memberships.map((one) => (
          <li
            key={membershipKey(one)}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3"
          >
            <div>
              <TextLink href={paths.organisation(one.organisation.id)}>{one.organisation.name}</TextLink>
              <p className="text-ink-soft">{i18n._(roleNames[one.role])}</p>
            </div>
            {memberships.length > 1 &&
              (one === membership ? (
                <p>
                  <Trans>Hier werk je nu voor</Trans>
                </p>
              ) : (
                <Button onClick={() => chooseMembership(one.organisation.id, one.role)}>
                  <Trans>
                    Werk hiervoor<span className="sr-only">: {one.organisation.name}</span>
                  </Trans>
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
