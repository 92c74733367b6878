/** What a person typed as a rate, "84,5" or "84.5000"; null when it is none. */
export function parseRate(text: string): string | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.')
  return /^\d{1,8}(\.\d{1,4})?$/.test(plain) && Number(plain) > 0 ? plain : null
}
