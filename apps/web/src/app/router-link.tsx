import { Link as RouterLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

const ownPath = /^\/(?!\/|api\/|auth\/|kalender\/|download\/)/

/** The link of ui/ in this app: an own page opens in place, anything else (a file, another site, a part of this page) as the browser does. */
export function AppLink({ href = '', ...props }: ComponentProps<'a'>) {
  if (!ownPath.test(href) || props.target || props.download !== undefined || props.hrefLang)
    return <a href={href} {...props} />
  const [path = '', query = ''] = href.split('?')
  const search = Object.fromEntries(new URLSearchParams(query))
  return <RouterLink to={path} search={search} {...props} activeOptions={exactly} activeProps={noMarks} />
}

// The router marks a link to this very page with aria-current; it adds no class, and "Vandaag" is not the parent of every page.
const exactly = { exact: true }
const noMarks = () => ({})
