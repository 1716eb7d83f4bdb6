import { Trans } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import { paths } from '../../app/paths.ts'
import { Dutch } from '../../ui/dutch.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { groupLines } from './access-groups.ts'
import type { Me } from './public-mine-page.tsx'

type Sees = { me: Me; organisations: readonly string[]; token: string; now: string; language: Language }

/** Who may see the person's data, who does not, and who really looked. */
export function WhoSees({ me, organisations, token, now, language }: Sees) {
  // Then the municipality or the agency may see something; who that is stands elsewhere on the page.
  const referred = me.referrals.length > 0 || me.enrolments.some(({ seenByInviter }) => seenByInviter)
  const contact = me.contactKind === 'EMAIL' ? <Trans>uw e-mailadres</Trans> : <Trans>uw telefoonnummer</Trans>
  const looked = groupLines(me.accessLines.filter(({ byMyself }) => !byMyself)).slice(0, 3)
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Wie ziet uw gegevens?</Trans>
      </h2>
      <TickList
        items={[
          ...organisations.map((name) => ({
            id: name,
            icon: 'eye' as const,
            text: (
              <Trans>
                <b>{name}</b> ziet uw voornaam en {contact}.
              </Trans>
            ),
          })),
          ...(referred
            ? []
            : [
                {
                  id: 'others',
                  icon: 'eye-closed' as const,
                  muted: true,
                  text: (
                    <Trans>
                      <b>De gemeente en het uitzendbureau</b> zien niets.
                    </Trans>
                  ),
                },
              ]),
          {
            id: 'participants',
            icon: 'eye-closed' as const,
            muted: true,
            text: (
              <Trans>
                <b>De andere deelnemers</b> zien niets.
              </Trans>
            ),
          },
        ]}
      />
      {looked.length > 0 ? (
        <>
          <h3 className="font-bold">
            <Trans>Wie heeft gekeken?</Trans>
          </h3>
          <ul className="grid gap-2">
            {looked.map((line) => (
              <li key={line.id}>
                <Dutch>
                  <b>{line.readerName}</b>
                  {line.organisationName ? `, ${line.organisationName}` : ''}
                </Dutch>
                : {line.what}{' '}
                <span className="text-ink-soft">
                  ({line.times > 1 && <Trans>{line.times} keer, het laatst </Trans>}
                  {formatDay(line.at, now, language)})
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-ink-soft">
          <Trans>Nog niemand heeft uw gegevens bekeken.</Trans>
        </p>
      )}
      <p>
        <TextLink href={paths.mineData(token)}>
          <Trans>Bekijk of wis mijn gegevens</Trans>
        </TextLink>
      </p>
    </section>
  )
}
