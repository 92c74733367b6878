import { useReference } from '@/shared/reference/useReference'

/** The codes of a set with their words, for a field that offers them. */
export function useChoices() {
  const { label } = useReference()
  return (set: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: label(set, code) }))
}
