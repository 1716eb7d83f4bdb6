const code = /^[2-9a-z]{8}$/

/** What an address carries of the invitation that somebody came by, to hand on in links; nothing for anything else. */
export function invitationIn({ uitnodiging }: Record<string, string>): { uitnodiging?: string } {
  return uitnodiging && code.test(uitnodiging) ? { uitnodiging } : {}
}

/** Whether the address says that the invitation is over, or never was. */
export const invitationIsOver = ({ uitnodiging }: Record<string, string>) => uitnodiging === 'voorbij'
