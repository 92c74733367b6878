const GROUP = 5

/** "k7m2x-9qp4t": how a person reads and types it. */
export const readableCode = (code: string): string =>
  code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? code

/** The public address, as it is passed on and hung on the door. */
export const linkOf = (code: string): string => `${window.location.origin}/f/${readableCode(code)}`
