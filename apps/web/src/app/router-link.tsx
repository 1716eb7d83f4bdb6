import { Link as RouterLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

const ownPath = /^\/(?!\/|api\/|auth\/|kalender\/|download\/)/

/** The link of ui/ in this app: an own page opens in place, anything else (a file, another site, a part of this page) as the browser does. */
export function AppLink({ href = '', ...props }: ComponentProps<'a'>) {
  if (!ownPath.test(href) || props.target || props.download !== undefined || props.hrefLang)
    return <a href={href} {...props} />
  const [path = '', query = ''] = href.split('?')
  return <RouterLink to={path} search={Object.fromEntries(new URLSearchParams(query))} {...plain(props)} />
}

/** The router adds its own "active" marks; the app marks the current place itself, with aria-current. */
function plain(props: Omit<ComponentProps<'a'>, 'href'>) {
  return { ...props, activeProps: noMarks, inactiveProps: noMarks }
}

const noMarks = () => ({})
