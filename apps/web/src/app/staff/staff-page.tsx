import { useLingui } from '@lingui/react/macro'
import type { ComponentProps, ReactNode } from 'react'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from './page-title.ts'

type Props = Pick<ComponentProps<typeof PageHead>, 'lede' | 'crumbs' | 'actions' | 'marker' | 'onPaper'> & {
  title: string
  children: ReactNode
}

/** A page of the staff front: its heading, the title of the tab, and its content. */
export function StaffPage({ title, children, ...head }: Props) {
  const { t } = useLingui()
  usePageTitle(title)
  return (
    <>
      <PageHead title={title} crumbsLabel={t`Kruimelpad`} {...head} />
      {children}
    </>
  )
}
