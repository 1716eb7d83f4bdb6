import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Stack } from '../../ui/stack.tsx'
import type { FormValues } from './contract.ts'
import { useHydrated } from './use-hydrated.ts'
import { useTitle } from './use-title.ts'

/** There was no room at the server. What was typed can be sent again with one button, also without JavaScript. */
export function BusyMessage({ post }: { post: FormValues | null }) {
  const { t } = useLingui()
  useTitle(t`Het is erg druk - Loper`)
  return (
    <div className="mx-auto max-w-measure px-4 py-12">
      <Stack>
        <h1>
          <Trans>Het is nu erg druk</Trans>
        </h1>
        {post ? <SendAgain post={post} /> : <AskAgain />}
      </Stack>
    </div>
  )
}

function SendAgain({ post }: { post: FormValues }) {
  return (
    <>
      <p>
        <Trans>Er is nog niets bewaard. Wat u typte is er nog. Wacht even en druk dan op de knop.</Trans>
      </p>
      <form method="post">
        {Object.entries(post).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" tone="primary">
          <Trans>Verstuur het nog een keer</Trans>
        </Button>
      </form>
    </>
  )
}

function AskAgain() {
  const router = useRouter()
  const hydrated = useHydrated()
  return (
    <>
      <p>
        <Trans>Wacht even. Open de pagina daarna opnieuw.</Trans>
      </p>
      {hydrated && (
        <Cluster>
          <Button tone="primary" onClick={() => router.invalidate()}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
        </Cluster>
      )}
    </>
  )
}
