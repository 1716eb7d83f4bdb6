/** The machinery behind the one table of rules: `assertCan` is the first statement of every service function. */
import type { Context } from '../context.ts'
import { NotAllowed, NotFound, SignInFirst } from '../errors.ts'
import { type RuleName, rules, type Subject } from './rules.ts'
import type { Viewer } from './viewer.ts'

export type Policy = <Name extends RuleName>(viewer: Viewer, name: Name, subject: Subject<Name>) => boolean

/** The rules as they are. */
export const policy: Policy = (viewer, name, subject) => rules[name](viewer, subject as never)

/** Whether the viewer may, for `viewerCan…` fields. */
export function can<Name extends RuleName>(context: Context, name: Name, subject: Subject<Name>): boolean {
  return context.policy(context.viewer, name, subject)
}

/**
 * Stops unless the viewer may. Throws NotFound when the viewer may not even know of the subject (`<thing>:see`),
 * SignInFirst when nobody is signed in, else NotAllowed.
 */
export function assertCan<Name extends RuleName>(context: Context, name: Name, subject: Subject<Name>): void {
  if (can(context, name, subject)) return
  if (context.viewer.kind === 'anonymous') throw new SignInFirst()
  const see = `${name.split(':')[0]}:see` as RuleName
  if (see in rules && (name === see || !context.policy(context.viewer, see, subject as never)))
    throw new NotFound(name.split(':')[0])
  throw new NotAllowed(name)
}
