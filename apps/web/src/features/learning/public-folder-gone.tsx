import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { beginAnotherFolder, forgetLocalFolder } from './local-folder.ts'
import { useLocalFolder } from './use-folder.ts'

/** The folder was erased elsewhere, or went because nobody opened it: the person decides what becomes of what is still here. */
export function FolderGone({ link }: { link?: string }) {
  const folder = useLocalFolder()
  if (!folder?.closed || (link && folder.access?.link !== link)) return null
  return (
    <Note
      tone="warning"
      title={<Trans>Uw map is er niet meer</Trans>}
      action={
        <>
          <Button onClick={beginAnotherFolder}>
            <Trans>Begin een nieuwe map</Trans>
          </Button>
          <Button onClick={forgetLocalFolder}>
            <Trans>Wis alles op dit apparaat</Trans>
          </Button>
        </>
      }
    >
      <Trans>Wat u maakte staat nog op dit apparaat. Wilt u het houden?</Trans>
    </Note>
  )
}
