import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { MovePilotDocument, PilotHead_PilotFragmentDoc, type PilotState } from '@loper/graphql/documents'
import { type ReactNode, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { type MenuAction, MenuButton } from '../../ui/menu-button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { LogEntryForm } from './log-entry-form.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import { ChangePilotForm } from './pilot-form.tsx'
import { stateWords } from './pilot-words.ts'

type Props = { pilot: FragmentType<typeof PilotHead_PilotFragmentDoc>; children: ReactNode }

/** The top of the page: what is tried, where and when, and what one does most. */
export function PilotHead({ pilot, children }: Props) {
  const { t, i18n } = useLingui()
  const [open, setOpen] = useState<'measure' | 'log' | 'change' | null>(null)
  const [move] = useAction(MovePilotDocument)
  const toast = useToast()
  const { data, complete } = useFragment({ fragment: PilotHead_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  const close = () => setOpen(null)
  const byHand = data.goals.flatMap((goal) => goal.indicators).filter(({ source }) => source === 'MANUAL')
  const from = shortDay(data.startsOn)
  const until = shortDay(data.endsOn)

  async function moveTo(state: PilotState) {
    const before = data.state as PilotState
    if (!(await move({ input: { id: data.id as string, state } }))) return
    const name = i18n._(stateWords[state]).toLowerCase()
    toast({
      message: t`Stand van de pilot: ${name}.`,
      action: {
        label: t`Maak ongedaan`,
        onAction: () => void move({ input: { id: data.id as string, state: before } }),
      },
    })
  }
  const moves: Record<PilotState, { to: PilotState; label: string }[]> = {
    PREPARING: [{ to: 'RUNNING', label: t`Begin de pilot` }],
    RUNNING: [
      { to: 'EVALUATING', label: t`Begin de evaluatie` },
      { to: 'PREPARING', label: t`Terug naar voorbereiding` },
    ],
    EVALUATING: [{ to: 'RUNNING', label: t`Toch nog even door` }],
    CLOSED: [],
  }
  const items: MenuAction[] = [
    { id: 'change', label: t`Verander naam en periode`, icon: 'edit', onAction: () => setOpen('change') },
    ...moves[data.state].map(({ to, label }) => ({
      id: to,
      label,
      icon: 'flag' as const,
      onAction: () => void moveTo(to),
    })),
    { id: 'print', label: t`Print deze pilot`, icon: 'print', onAction: () => window.print() },
  ]
  return (
    <StaffPage
      title={data.title}
      marker={<span className="font-semibold text-ink-soft">{i18n._(stateWords[data.state])}</span>}
      lede={
        <>
          {data.summary}{' '}
          <Trans>
            Pilot van {from} tot en met {until}, bij {data.organisation.name}.
          </Trans>
        </>
      }
      crumbs={[{ label: data.partnership.title, href: paths.partnership(data.partnership.id) }, { label: t`Pilot` }]}
      actions={
        <>
          {data.viewerCanWrite && (
            <Button icon="plus" onClick={() => setOpen('log')}>
              <Trans>Schrijf in het logboek</Trans>
            </Button>
          )}
          {data.viewerCanChange && byHand.length > 0 && (
            <Button tone="primary" onClick={() => setOpen('measure')}>
              <Trans>Voer meting in</Trans>
            </Button>
          )}
          {data.viewerCanChange ? (
            <MenuButton label={t`Meer`} items={items} />
          ) : (
            <Button icon="print" onClick={() => window.print()}>
              <Trans>Print deze pilot</Trans>
            </Button>
          )}
        </>
      }
    >
      {children}
      {open === 'measure' && <MeasurementForm indicators={byHand} measurement={null} onClose={close} />}
      {open === 'log' && <LogEntryForm pilotId={data.id} entry={null} onClose={close} />}
      {open === 'change' && <ChangePilotForm pilot={data} onClose={close} />}
    </StaffPage>
  )
}
