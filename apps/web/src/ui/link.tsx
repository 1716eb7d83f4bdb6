import { type ComponentPropsWithRef, type ComponentType, createContext, type ReactNode, useContext } from 'react'

export type LinkProps = ComponentPropsWithRef<'a'>

const LinkComponent = createContext<ComponentType<LinkProps> | 'a'>('a')

/** Lets the app decide how a link is followed (its router); the building blocks only know `href`. */
export function LinkProvider({ component, children }: { component: ComponentType<LinkProps>; children: ReactNode }) {
  return <LinkComponent value={component}>{children}</LinkComponent>
}

/** A bare link: an `<a>`, or the router's link when a `LinkProvider` stands above it. */
export function Link(props: LinkProps) {
  const Component = useContext(LinkComponent)
  return <Component {...props} />
}
